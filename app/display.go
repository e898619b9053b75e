//go:build !bindings

package app

import (
	"os"
	"runtime"
)

// displayThere looks before the window does: without a display the toolkit ends the process.
func displayThere() bool {
	if runtime.GOOS != "linux" {
		return true
	}
	return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}
