package access

import "rolebook/backend/rbac"

// Index is a compiled set-up. It is immutable and safe for concurrent use.
type Index struct {
	setUp *rbac.SetUp
}

// SetUp is the set-up the index was compiled from.
func (ix *Index) SetUp() *rbac.SetUp { return ix.setUp }
