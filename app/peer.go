//go:build !linux

package app

import "net/http"

// samePerson reports whether a request may come from the person who started the server.
// Where the system does not say, the code alone decides.
func samePerson(*http.Request) bool { return true }
