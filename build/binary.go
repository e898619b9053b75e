package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
)

// windowTags are the build tags of a program with a window.
func windowTags(goos string) string {
	if goos == "linux" {
		return "desktop,production,webkit2_41"
	}
	return "desktop,production"
}

// kind is one way of building the program.
type kind struct {
	name   string
	goos   string
	tags   string
	link   string // more flags for the linker
	window bool
}

// plain needs no C compiler and no window toolkit, and is what servers get.
var plain = kind{name: "rolebook", goos: runtime.GOOS}

// windowed is the program with a window for this system.
var windowed = kind{name: "rolebook-window", goos: runtime.GOOS, tags: windowTags(runtime.GOOS), window: true}

// build makes the program in bin/.
func (k kind) build() error {
	cgo := "CGO_ENABLED=0"
	if k.window && k.goos != "windows" {
		cgo = "CGO_ENABLED=1"
	}
	link := strings.TrimSpace("-s -w -X rolebook/app/cli.Version=" + version() + " " + k.link)
	words := []string{"go", "build", "-trimpath", "-ldflags", link, "-o", exe(k.name, k.goos)}
	if k.tags != "" {
		words = append(words, "-tags", k.tags)
	}
	if err := os.MkdirAll("bin", 0o755); err != nil {
		return err
	}
	return program(append(words, ".")...).with(cgo, "GOOS="+k.goos).quietly()
}

// version is what git calls this source, else what wails.json says.
func version() string {
	if text, err := program("git", "describe", "--tags", "--always", "--dirty").output(); err == nil {
		return strings.TrimSpace(string(text))
	}
	return "unknown"
}

// hasToolkit reports whether a window can be built on this system.
func hasToolkit() bool {
	if runtime.GOOS != "linux" {
		return true
	}
	return there("gcc") && there("pkg-config") &&
		program("pkg-config", "--exists", "gtk+-3.0", "webkit2gtk-4.1").quietly() == nil
}

// pack makes the programs to give away.
func pack([]string) error {
	if err := ensureFrontend(); err != nil {
		return err
	}
	kinds := []kind{
		plain,
		{name: "rolebook", goos: "windows", tags: windowTags("windows"), link: "-H windowsgui", window: true},
		{name: "rolebook-console", goos: "windows"},
	}
	if hasToolkit() {
		kinds = append(kinds, windowed)
	} else {
		fmt.Println("No window for this system: " + toolkitAdvice)
	}
	for _, k := range kinds {
		if err := k.build(); err != nil {
			return err
		}
		facts, err := os.Stat(exe(k.name, k.goos))
		if err != nil {
			return err
		}
		fmt.Printf("%-28s %5.1f MB\n", exe(k.name, k.goos), float64(facts.Size())/(1<<20))
	}
	return nil
}
