package access

import "rolebook/backend/rbac"

// Showing is the same index, which answers the same, of which only a part is shown: SetUp and
// what lists people, groups, roles and permissions see the part. The part leaves entities out
// of the index's set-up and changes no others.
func (ix *Index) Showing(part *rbac.SetUp) *Index {
	shown := *ix
	shown.setUp, shown.partial = part, true
	return &shown
}

// Partial reports whether only a part is shown.
func (ix *Index) Partial() bool { return ix.partial }
