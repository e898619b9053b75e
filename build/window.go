package main

import (
	"bytes"
	"fmt"
	"image"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// window opens the real window on a screen of its own, looks whether it shows something, and
// takes the first steps in it by mouse and keyboard: a set-up from a template, and somebody
// added to it. The pictures stay in frontend/test-results.
func window() error {
	folder, err := os.MkdirTemp("", "rolebook-window-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	s, err := openScreen(folder)
	if err != nil {
		return err
	}
	defer s.close()
	log, err := os.Create(filepath.Join(folder, "window.log"))
	if err != nil {
		return err
	}
	defer log.Close()
	setUps, pid := filepath.Join(folder, "set-ups"), filepath.Join(folder, "pid")
	shown := program("dbus-run-session", "--", "sh", "-c", `echo $$ >"$0" && exec "$@"`, pid, exe(windowed.name, windowed.goos), "--dir", setUps).
		with("DISPLAY="+s.display, "LIBGL_ALWAYS_SOFTWARE=1", "GDK_BACKEND=x11", "NO_AT_BRIDGE=1").make()
	shown.Stdout, shown.Stderr = log, log
	if err := shown.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- shown.Wait() }()
	s.ended = ended
	err = firstSteps(s, setUps)
	if err == nil {
		err = closeWindow(pid, ended)
	}
	if err != nil {
		said, _ := os.ReadFile(log.Name())
		return fmt.Errorf("%w\n%s", err, said)
	}
	return nil
}

// closeWindow asks the window to end, as the system does at log-out, and waits until it has,
// in good order.
func closeWindow(pid string, ended <-chan error) error {
	text, err := os.ReadFile(pid)
	if err != nil {
		return err
	}
	if err := program("kill", strings.TrimSpace(string(text))).quietly(); err != nil {
		return err
	}
	select {
	case err := <-ended:
		return err
	case <-time.After(closeWait):
		return fmt.Errorf("the window does not close within %s", closeWait)
	}
}

const closeWait = 20 * time.Second

// Places on the screen: inside the card of the first template, in the navigation, the first
// button of App access, in its dialog a role's card, Next, and the button that adds, and the
// button of the review panel.
var (
	firstCard = click("398", "200")
	appAccess = click("82", "110")
	addPeople = click("1198", "34")
	powerUser = click("640", "535")
	next      = click("980", "659")
	addOne    = click("980", "609")
	apply     = click("810", "772")
)

func click(x, y string) []string { return []string{"mousemove", x, y, "click", "1"} }

// firstSteps are what somebody does in the first minute. What came of it is asked of the
// command line, which reads the same folder.
func firstSteps(s *screen, setUps string) error {
	var picture *image.RGBA
	for _, step := range []struct {
		picture string
		do      [][]string
	}{
		{"window-start", nil},
		{"window-new", [][]string{firstCard}},
		{"window", [][]string{
			{"type", "Acme GmbH"}, {"key", "Tab"}, {"type", "Anna"}, {"key", "Tab"}, {"type", "Berg"},
			{"key", "Tab"}, {"type", "anna@acme.test"}, {"key", "Return"},
		}},
		{"window-people", [][]string{appAccess}},
		{"window-add", [][]string{addPeople}},
		{"window-role", [][]string{
			{"type", "Vera"}, {"key", "Tab"}, {"type", "Sander"}, {"key", "Tab"}, {"type", "vera@acme.test"}, {"key", "Return"},
		}},
		{"window-chosen", [][]string{powerUser}},
		{"window-groups", [][]string{next}},
		{"window-confirm", [][]string{next}},
		{"window-review", [][]string{addOne}},
		{"window-added", [][]string{apply}},
	} {
		for _, words := range step.do {
			if err := s.do(words...); err != nil {
				return err
			}
		}
		var err error
		if picture, err = s.await(picture); err != nil {
			return err
		}
		if err := keep(picture, filepath.Join(frontend, "test-results", step.picture+".png")); err != nil {
			return err
		}
	}
	return madeWithTwo(setUps)
}

// madeWithTwo asks the command line until it knows of the set-up and both people; the last
// step may still be on its way to the disk when the screen shows it.
func madeWithTwo(setUps string) error {
	for deadline := time.Now().Add(closeWait); ; time.Sleep(screenLook) {
		list, err := program(exe(plain.name, plain.goos), "--dir", setUps, "list", "--json").output()
		if err != nil || bytes.Contains(list, []byte(`"name": "Acme GmbH"`)) && bytes.Contains(list, []byte(`"users": 2`)) {
			return err
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("no set-up with two people was made in the window:\n%s", list)
		}
	}
}
