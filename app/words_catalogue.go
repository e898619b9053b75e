package app

import "rolebook/backend/plan"

// modellingWords are about modelling a product's catalogue.
type modellingWords struct {
	kept, addOnKept         string // {permissions}
	noName, noArea          string
	keyTaken, badKey, cycle string // {key}
	lockouts                map[plan.LockoutReason]string
	sameName                string // {area}
	notHad                  string // {addOn}
	noSuchKind              string // {kind}
	refits                  string // {roles}
	refit                   string // {role} {before} {after}
	nowEditable             string
}
