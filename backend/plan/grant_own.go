package plan

import "rolebook/backend/rbac"

// MarkOwnGains adds to the findings of a plan what the user who makes it gains by it: a
// security warning that asks for a reason (access-model §6). What governs Rolebook or is
// restricted is a warning already.
func (p *Plan) MarkOwnGains(user rbac.Email) {
	if user == "" || p.Refused() {
		return
	}
	catalogue, leaveOut := &p.After.SetUp().Catalogue, p.leaveOut()
	for _, e := range p.Effects {
		permission := catalogue.Permission(e.Permission)
		if e.User == user && e.Gains && permission != nil && len(permission.Governs) == 0 && !permission.Restricted {
			p.Findings = append(p.Findings, Finding{Class: Security, Code: GainsOwn, User: user, Permission: e.Permission, Mend: leaveOut(user)})
		}
	}
	SortFindings(p.Findings)
}
