// Package plan shows what a change does before it is done. Every way to change a set-up is an
// Edit: a pure function from one set-up to the next. Make runs it and says what differs:
// typed changes, what is dropped with them, effects by person, findings, statements that would break
// (access-model §8). A plan is applied whole or not at all; the store does that.
package plan
