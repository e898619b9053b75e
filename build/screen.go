package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

const (
	screenSize   = "1280x800x24"
	screenWait   = 60 * time.Second // until what is waited for is drawn
	screenLook   = 300 * time.Millisecond
	leastColours = 32   // of a page with text
	mostOfOne    = 0.98 // of the picture in one colour
)

// screen is an X server that draws into a file.
type screen struct {
	server  *exec.Cmd
	display string
	file    string
	ended   <-chan error // of the window
}

func openScreen(folder string) (*screen, error) {
	server := exec.Command("Xvfb", "-displayfd", "1", "-screen", "0", screenSize, "-fbdir", folder, "-nolisten", "tcp")
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
	return &screen{server: server, display: ":" + strings.TrimSpace(number), file: filepath.Join(folder, "Xvfb_screen0")}, nil
}

func (s *screen) close() {
	_ = s.server.Process.Kill()
	_ = s.server.Wait()
}

// await waits for a picture that is not blank, differs from the last one in more bytes than
// that, and stands still.
func (s *screen) await(last *image.RGBA, than int) (*image.RGBA, error) {
	deadline := time.After(screenWait)
	var before *image.RGBA
	for {
		select {
		case err := <-s.ended:
			return nil, fmt.Errorf("the window closed by itself: %w", err)
		case <-deadline:
			return nil, fmt.Errorf("the window shows nothing new after %s", screenWait)
		case <-time.After(screenLook):
		}
		now, err := readScreen(s.file)
		if err != nil {
			return nil, err
		}
		if !blank(now) && differing(now, last) > than && differing(now, before) <= sameEnough {
			return now, nil
		}
		before = now
	}
}

// do presses keys and clicks.
func (s *screen) do(words ...string) error {
	return program(append([]string{"xdotool"}, words...)...).with("DISPLAY=" + s.display).quietly()
}

// sameEnough is how many bytes of a picture a blinking cursor may change, newPart how many at
// least the words of a dialog do.
const (
	sameEnough = 4 * 200
	newPart    = 4 * 20_000
)

// differing is the number of bytes in which two pictures differ; all of them when there is but one.
func differing(a, b *image.RGBA) int {
	if a == nil || b == nil {
		return math.MaxInt
	}
	differ := 0
	for i := range a.Pix {
		if a.Pix[i] != b.Pix[i] {
			differ++
		}
	}
	return differ
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
