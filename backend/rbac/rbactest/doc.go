// Package rbactest makes random set-ups for property tests: small, valid, canonical, with
// every feature of access-model §1 in them, and always with somebody who can repair access
// (access-model §6), so that a test may break that on purpose.
package rbactest
