// Package access answers whether a user may do something, and why: decisions with every
// reason, who can, what can, and the matrix of levels. It works on an Index, a set-up
// compiled once and immutable from then on; Next compiles the following revision and shares
// with the last whatever both set-ups share. The rules are access-model §2 to §5.
//
//	ix := access.Compile(setUp)
//	d := ix.Decide(access.Request{User: "anna@acme.test", Permission: "alarms.log", Action: rbac.View, Time: now})
//	d.Allowed, d.Level, d.Paths, d.Reasons
package access
