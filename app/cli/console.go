//go:build !windows

package cli

// AttachConsole does nothing here: programs always have the console they were started from.
func AttachConsole() {}
