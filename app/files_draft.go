package app

import (
	"fmt"
	"os/exec"
	"runtime"
	"strings"
	"time"

	"rolebook/backend/rbac"

	wails "github.com/wailsapp/wails/v2/pkg/runtime"
)

// Draft hands a letter, as a mailto link, to the person's own mail program. In a browser the
// page does that by itself.
func (f *Files) Draft(link string) error {
	return do(f.session, act{}, func() error {
		if !strings.HasPrefix(link, "mailto:") {
			return fmt.Errorf("link: %w", rbac.ErrInvalid)
		}
		return f.session.dialogs().draft(link)
	})
}

// draft opens what the system has for letters. Only Linux tells whether there is anything.
func (w *window) draft(link string) error {
	if runtime.GOOS != "linux" {
		wails.BrowserOpenURL(w.ctx, link)
		return nil
	}
	if accepted(exec.Command("xdg-open", link)) != nil {
		return spoken().trouble.noMailProgram
	}
	return nil
}

// takenAfter is when a program that was started counts as working: some open letters in
// themselves and end only when they are closed.
const takenAfter = 3 * time.Second

// accepted starts a program and reports what it ends with, unless it goes on.
func accepted(program *exec.Cmd) error {
	if err := program.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- program.Wait() }()
	select {
	case err := <-ended:
		return err
	case <-time.After(takenAfter):
		return nil
	}
}

func (noDialogs) draft(string) error { return spoken().trouble.noDialogs }
