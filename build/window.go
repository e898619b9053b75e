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
// takes the first steps in it by mouse and keyboard: a set-up from a template, three people and
// a group in it, undo, a page printed and a letter drafted. The pictures stay in frontend/test-results.
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
	built, err := filepath.Abs(exe(windowed.name, windowed.goos))
	if err != nil {
		return err
	}
	if err := home(folder); err != nil {
		return err
	}
	shown := program("dbus-run-session", "--", "sh", "-c", `echo $$ >"$0" && exec "$@"`, pid, built, "--dir", setUps).in(folder).
		with("DISPLAY="+s.display, "LIBGL_ALWAYS_SOFTWARE=1", "GDK_BACKEND=x11", "NO_AT_BRIDGE=1").with(asHome(folder)...).make()
	shown.Stdout, shown.Stderr = log, log
	if err := shown.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- shown.Wait() }()
	s.ended = ended
	last, err := firstSteps(s, setUps)
	if err == nil {
		err = takeOut(s, folder, last)
	}
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

// firstCard is a place on the screen: inside the card of the first template. Everything after
// it is reached by the keyboard, which no change of the layout moves.
var firstCard = click("398", "200")

func click(x, y string) []string { return []string{"mousemove", x, y, "click", "1"} }

// step is something done in the window, and the name of the picture it leads to.
type step struct {
	picture string
	do      [][]string
	differ  int // in more bytes than these from the one before; 0 = than a blinking cursor
}

// firstSteps are what somebody does in the first minutes: a set-up, three people, a group, and
// the group undone. What came of it is asked of the command line, which reads the same folder.
func firstSteps(s *screen, setUps string) (*image.RGBA, error) {
	var last *image.RGBA
	for _, part := range []struct {
		steps []step
		made  string // how the list of set-ups tells of it
	}{
		{newSetUp, `"users": 1`},
		{threePeople, `"users": 4`},
		{oneGroup, `"groups": 1`},
		{undone, `"groups": 0`},
	} {
		for _, next := range part.steps {
			var err error
			if last, err = s.take(next, last); err != nil {
				return nil, err
			}
		}
		if err := madeIn(setUps, part.made); err != nil {
			return nil, err
		}
	}
	return last, nil
}

var (
	newSetUp = []step{
		{picture: "window-start"},
		{picture: "window-new", do: [][]string{firstCard}},
		{picture: "window", do: [][]string{
			typed("Acme GmbH"), tab, typed("Anna"), tab, typed("Berg"), tab, typed("anna@acme.test"), enter,
		}},
	}
	threePeople = []step{
		{picture: "window-find", do: [][]string{palette, typed("Add people")}},
		{picture: "window-add", do: [][]string{enter}},
		{picture: "window-three", do: [][]string{
			typed("Vera"), tab, typed("Sander"), tab, typed("vera@acme.test"), tab, enter,
			typed("Bob"), tab, typed("Stone"), tab, typed("bob@acme.test"), tab, tab, enter,
			typed("Nora"), tab, typed("Lind"), tab, typed("nora@acme.test"),
		}},
		{picture: "window-role", do: [][]string{enter}},
		{picture: "window-chosen", do: [][]string{down, down, down}},
		{picture: "window-groups", do: [][]string{enter}},
		{picture: "window-confirm", do: [][]string{enter}},
		{picture: "window-review", do: [][]string{enter}},
		{picture: "window-people", do: [][]string{enter}},
	}
	oneGroup = []step{
		{picture: "window-group", do: [][]string{palette, typed("Create group"), enter}},
		{picture: "window-members", do: [][]string{typed("Sales"), enter}},
		{picture: "window-member", do: [][]string{typed("bob@acme.test"), enter}},
		{picture: "window-group-seen", do: [][]string{enter}},
		{picture: "window-group-review", do: [][]string{enter}},
		{picture: "window-groups-made", do: [][]string{enter}},
	}
	undone = []step{
		{picture: "window-undo", do: [][]string{{"key", "ctrl+z"}}},
		{picture: "window-undone", do: [][]string{enter}},
	}
)

var (
	tab     = []string{"key", "Tab"}
	enter   = []string{"key", "Return"}
	down    = []string{"key", "Down"}
	palette = []string{"key", "ctrl+k"}
)

func typed(text string) []string { return []string{"type", text} }

// take does a step, waits for what it leads to and keeps a picture of that.
func (s *screen) take(next step, last *image.RGBA) (*image.RGBA, error) {
	for _, words := range next.do {
		if err := s.do(words...); err != nil {
			return nil, err
		}
	}
	picture, err := s.await(last, max(next.differ, sameEnough))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", next.picture, err)
	}
	return picture, keep(picture, filepath.Join(frontend, "test-results", next.picture+".png"))
}

// madeIn asks the command line until it tells of the set-up as it should be; the last step may
// still be on its way to the disk when the screen shows it.
func madeIn(setUps, as string) error {
	for deadline := time.Now().Add(closeWait); ; time.Sleep(screenLook) {
		list, err := program(exe(plain.name, plain.goos), "--dir", setUps, "list", "--json").output()
		if err != nil || bytes.Contains(list, []byte(`"name": "Acme GmbH"`)) && bytes.Contains(list, []byte(as)) {
			return err
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("no set-up with %s was made in the window:\n%s", as, list)
		}
	}
}
