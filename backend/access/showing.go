package access

import "rolebook/backend/rbac"

// Showing is the same index, which answers the same, of which only a part is shown: SetUp and
// what lists people, groups, roles and permissions see the part. The part leaves entities out
// of the index's set-up.
func (ix *Index) Showing(part *rbac.SetUp) *Index {
	shown := *ix
	shown.setUp = part
	return &shown
}
