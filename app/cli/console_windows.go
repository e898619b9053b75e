package cli

import (
	"os"

	"golang.org/x/sys/windows"
)

const parentProcess = ^uintptr(0) // ATTACH_PARENT_PROCESS

// AttachConsole lets a build without a console of its own (-H windowsgui) print to the one it
// was started from. Where output goes to a file or a pipe, or there is a console, nothing is
// done.
func AttachConsole() {
	if kind, err := windows.GetFileType(windows.Handle(os.Stdout.Fd())); err == nil && kind != windows.FILE_TYPE_UNKNOWN {
		return
	}
	attach := windows.NewLazySystemDLL("kernel32.dll").NewProc("AttachConsole")
	if done, _, _ := attach.Call(parentProcess); done == 0 {
		return
	}
	if out, err := os.OpenFile("CONOUT$", os.O_WRONLY, 0); err == nil {
		os.Stdout, os.Stderr = out, out
	}
	if in, err := os.OpenFile("CONIN$", os.O_RDONLY, 0); err == nil {
		os.Stdin = in
	}
}
