// Package app is what the window, the local server and the command line can ask for: one
// bound struct a screen, thin methods, flat views.
//
// A screen is a pair of files. app/setups.go holds the bound struct and app/setups_view.go
// what goes over the bridge; copy those two for a new screen and add it to Screens. Every
// bound method goes through answer (call.go), which is the only place that recovers,
// authorises, checks and words errors, so that the window is no more trusted than a page in
// a browser.
//
//	workspace.go  the data folder and the set-ups that are open
//	session.go    who is asking, and through which door
//	call.go       the one wrapper around every bound method
//	may.go        what a session may: by what governs the set-up (may_plan.go of a plan, may_part.go what it sees)
//	error.go      errors in words for people
//	words.go      everything else in words for people
//	server.go     the door for browsers
//	window.go     the door for the desktop
//	cli/          the door for the command line
package app
