package app

import (
	"time"

	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// opensNothing reports whether the roles somebody has open no screen of Rolebook, now or when
// one of them begins, as if they were let in already.
func opensNothing(ix *access.Index, u *rbac.User, now time.Time) bool {
	for _, at := range access.Instants(now, u) {
		c := access.Circumstances{Time: at, Channel: rbac.UI, AnyAddress: true, AsActive: true, Unconstrained: true}
		for _, screen := range rbac.Screens {
			if ix.Screen(u.Email, screen, c).Can(rbac.View) {
				return false
			}
		}
	}
	return true
}
