package main

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"os"
	"path/filepath"
	"time"
)

// home is where somebody is at home who uses the window: with a program for letters that keeps
// what it is given, and nothing else.
func home(folder string) error {
	applications := filepath.Join(folder, ".local", "share", "applications")
	for _, made := range []string{applications, filepath.Join(folder, ".config")} {
		if err := os.MkdirAll(made, 0o755); err != nil {
			return err
		}
	}
	for _, file := range []struct {
		path, text string
		mode       os.FileMode
	}{
		{filepath.Join(applications, "letters.desktop"), "[Desktop Entry]\nType=Application\nName=Letters\nMimeType=x-scheme-handler/mailto;\n" +
			"Exec=" + filepath.Join(folder, "letters") + " %u\n", 0o644},
		{filepath.Join(folder, ".config", "mimeapps.list"), "[Default Applications]\nx-scheme-handler/mailto=letters.desktop\n", 0o644},
		{filepath.Join(folder, "letters"), "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$HOME/letter\"\n", 0o755},
	} {
		if err := os.WriteFile(file.path, []byte(file.text), file.mode); err != nil {
			return err
		}
	}
	return nil
}

// asHome are the settings of the environment by which programs find that home.
func asHome(folder string) []string {
	return []string{
		"HOME=" + folder, "XDG_DATA_HOME=" + filepath.Join(folder, ".local", "share"), "XDG_CONFIG_HOME=" + filepath.Join(folder, ".config"),
	}
}

var (
	up       = []string{"key", "shift+Tab"}
	overIt   = []string{"mousemove", "640", "350"} // without a window manager, keys go to what is under the pointer
	overPage = []string{"mousemove", "100", "650"}
)

// The matrix on paper, by the dialog of the system with its first printer: a file.
var printing = []step{
	{picture: "window-paper", do: [][]string{palette, typed("Print the matrix"), enter}},
	{picture: "window-print", do: [][]string{tab, tab, enter}},
	{picture: "window-printer", do: [][]string{overIt, down}},
	{picture: "window-printed", do: [][]string{enter, overPage}},
}

// The letter of an invitation, in the program that somebody has for letters.
var drafting = []step{
	{picture: "window-seek", do: [][]string{palette, typed("vera@acme.test")}},
	{picture: "window-person", do: [][]string{enter}, differ: newPart},
	{picture: "window-person-menu", do: [][]string{up, enter}},
	{picture: "window-invite", do: [][]string{typed("i"), enter}},
	{picture: "window-invited", do: [][]string{enter}, differ: newPart},
}

// toDraft goes back from Done to the button before it, and presses that.
var toDraft = [][]string{up, enter}

// takeOut prints the matrix and drafts a letter, as somebody does in the window, and looks at
// what came out of it.
func takeOut(s *screen, folder string, last *image.RGBA) error {
	last, err := s.through(printing, last)
	if err != nil {
		return err
	}
	if err := waitFor(filepath.Join(folder, "output.pdf"), []byte("%PDF-"), []byte("%%EOF")); err != nil {
		return err
	}
	if _, err = s.through(drafting, last); err != nil { // a key came before what it was meant for
		if err := errors.Join(s.do("key", "Escape"), s.do("key", "Escape")); err != nil {
			return err
		}
		if _, err = s.through(drafting, nil); err != nil {
			return err
		}
	}
	for _, words := range toDraft {
		if err := s.do(words...); err != nil {
			return err
		}
	}
	return waitFor(filepath.Join(folder, "letter"), []byte("mailto:vera%40acme.test?subject="), []byte("Acme%20GmbH"))
}

// through does steps one after the other.
func (s *screen) through(steps []step, last *image.RGBA) (*image.RGBA, error) {
	for _, next := range steps {
		var err error
		if last, err = s.take(next, last); err != nil {
			return nil, err
		}
	}
	return last, nil
}

// waitFor waits for a file with all of these in it.
func waitFor(path string, parts ...[]byte) error {
	for deadline := time.Now().Add(closeWait); ; time.Sleep(screenLook) {
		text, err := os.ReadFile(path)
		whole := err == nil
		for _, part := range parts {
			whole = whole && bytes.Contains(text, part)
		}
		if whole {
			return nil
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("%s did not come out of the window: %w", filepath.Base(path), err)
		}
	}
}
