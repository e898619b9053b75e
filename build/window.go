package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

const (
	windowWait   = 60 * time.Second // until something is drawn
	windowLook   = 500 * time.Millisecond
	windowScreen = "1280x800x24"
	leastColours = 32   // of a page with text
	mostOfOne    = 0.98 // of the picture in one colour
)

// window opens the real window on a screen of its own and looks whether it shows something.
// The picture stays in frontend/test-results.
func window() error {
	folder, err := os.MkdirTemp("", "rolebook-window-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	screen, err := openScreen(folder)
	if err != nil {
		return err
	}
	defer screen.close()
	shown := program("dbus-run-session", "--", exe(windowed.name, windowed.goos), "--dir", filepath.Join(folder, "set-ups")).
		with("DISPLAY="+screen.display, "LIBGL_ALWAYS_SOFTWARE=1", "GDK_BACKEND=x11", "NO_AT_BRIDGE=1").make()
	log, err := os.Create(filepath.Join(folder, "window.log"))
	if err != nil {
		return err
	}
	defer log.Close()
	shown.Stdout, shown.Stderr = log, log
	if err := shown.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- shown.Wait() }()
	err = screen.drawn(ended)
	_ = shown.Process.Signal(os.Interrupt)
	if err != nil {
		said, _ := os.ReadFile(log.Name())
		return fmt.Errorf("%w\n%s", err, said)
	}
	return nil
}

// screen is an X server that draws into a file.
type screen struct {
	server  *exec.Cmd
	display string
	file    string
}

func openScreen(folder string) (*screen, error) {
	server := exec.Command("Xvfb", "-displayfd", "1", "-screen", "0", windowScreen, "-fbdir", folder, "-nolisten", "tcp")
	out, err := server.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := server.Start(); err != nil {
		return nil, err
	}
	number, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return nil, errors.Join(fmt.Errorf("no display from Xvfb: %w", err), server.Process.Kill())
	}
	return &screen{server, ":" + strings.TrimSpace(number), filepath.Join(folder, "Xvfb_screen0")}, nil
}

func (s *screen) close() {
	_ = s.server.Process.Kill()
	_ = s.server.Wait()
}

// drawn waits until the picture is not blank, and keeps it.
func (s *screen) drawn(ended <-chan error) error {
	deadline := time.After(windowWait)
	for {
		select {
		case err := <-ended:
			return fmt.Errorf("the window closed by itself: %w", err)
		case <-deadline:
			return fmt.Errorf("the window is still blank after %s", windowWait)
		case <-time.After(windowLook):
		}
		picture, err := readScreen(s.file)
		if err != nil {
			return err
		}
		if !blank(picture) {
			return keep(picture, filepath.Join(frontend, "test-results", "window.png"))
		}
	}
}

func keep(picture image.Image, path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(png.Encode(file, picture), file.Close())
}

// blank reports whether a picture has too few colours for a page with text, or nearly all of
// it is in one.
func blank(picture *image.RGBA) bool {
	counts := map[color.RGBA]int{}
	bounds := picture.Bounds()
	most := 0
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			c := picture.RGBAAt(x, y)
			counts[c]++
			most = max(most, counts[c])
		}
	}
	return len(counts) < leastColours || float64(most) > mostOfOne*float64(bounds.Dx()*bounds.Dy())
}

// The fields of an X window dump's header, by place; each is four bytes, the first is the
// header's own size.
const (
	xwdWidth, xwdHeight, xwdBits, xwdLine, xwdColours = 4, 5, 11, 12, 19
	xwdFields                                         = 25
	xwdColourBytes                                    = 12
)

// readScreen reads the file Xvfb draws into: an X window dump of 32 bits a pixel.
func readScreen(path string) (*image.RGBA, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if len(text) < 4*xwdFields {
		return nil, fmt.Errorf("%s: not a window dump", path)
	}
	field := func(i int) int { return int(binary.BigEndian.Uint32(text[4*i:])) }
	width, height, line := field(xwdWidth), field(xwdHeight), field(xwdLine)
	pixels := field(0) + xwdColourBytes*field(xwdColours)
	if field(xwdBits) != 32 || len(text) < pixels+height*line || line < 4*width {
		return nil, fmt.Errorf("%s: not a window dump of 32 bits a pixel", path)
	}
	picture := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			p := text[pixels+y*line+4*x:]
			picture.SetRGBA(x, y, color.RGBA{R: p[2], G: p[1], B: p[0], A: 0xff})
		}
	}
	return picture, nil
}
