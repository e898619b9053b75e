//go:build !windows && !darwin

package app

// preferredLanguages are none beside the environment's.
func preferredLanguages() []string { return nil }
