package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// command is a program to be run, in a folder and with more environment.
type command struct {
	folder string
	env    []string
	words  []string
}

func program(words ...string) command { return command{words: words} }

func (c command) in(folder string) command {
	c.folder = folder
	return c
}

func (c command) with(env ...string) command {
	c.env = append(slices.Clip(c.env), env...)
	return c
}

func (c command) String() string {
	text := strings.Join(append(slices.Clone(c.env), c.words...), " ")
	if c.folder != "" {
		text = "cd " + c.folder + " && " + text
	}
	return text
}

func (c command) make() *exec.Cmd {
	name := c.words[0]
	if runtime.GOOS == "windows" && (name == "npm" || name == "npx") {
		name += ".cmd"
	}
	cmd := exec.Command(name, c.words[1:]...)
	cmd.Dir, cmd.Env = c.folder, append(os.Environ(), c.env...)
	return cmd
}

// run runs it with its output on the terminal.
func (c command) run() error {
	cmd := c.make()
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	return c.failed(cmd.Run(), "")
}

// quietly runs it and shows its output only when it fails.
func (c command) quietly() error {
	text, err := c.make().CombinedOutput()
	return c.failed(err, string(text))
}

// output is what it writes. What it complains of is in the error.
func (c command) output() ([]byte, error) {
	cmd := c.make()
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	text, err := cmd.Output()
	return text, c.failed(err, complaint.String())
}

// stream hands over what it writes while it runs; complaints go to the terminal.
func (c command) stream(read func(io.Reader) error) error {
	cmd := c.make()
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return c.failed(err, "")
	}
	readErr := read(out)
	if err := cmd.Wait(); err != nil {
		return c.failed(err, "")
	}
	return readErr
}

func (c command) failed(err error, output string) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w\n%s", c, err, strings.TrimSpace(output))
}

// there reports whether a program can be found.
func there(name string) bool {
	_, err := exec.LookPath(name)
	return err == nil
}

// exe is the path of a program built into bin/.
func exe(name, goos string) string {
	if goos == "windows" {
		name += ".exe"
	}
	return filepath.Join("bin", name)
}
