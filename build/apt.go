package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
)

// need is something of the system that the tests use.
type need struct {
	name    string
	there   func() bool
	debian  []string // the packages it is in
	purpose string
}

// needs are all of them. The race detector needs a C compiler; the rest is for the browser
// and for the window.
var needs = []need{
	{"a C compiler", func() bool { return there("gcc") }, []string{"gcc", "libc6-dev"}, "the race detector and the window"},
	{"GTK 3 and WebKitGTK 4.1", hasToolkit, []string{"gcc", "libc6-dev", "pkg-config", "libgtk-3-dev", "libwebkit2gtk-4.1-dev"}, "the window"},
	{"Chromium", func() bool { return chromium() != "" }, []string{"chromium"}, "the tests in a browser"},
	{"Xvfb", func() bool { return there("Xvfb") }, []string{"xvfb"}, "a window without a screen"},
	{"xdotool", func() bool { return there("xdotool") }, []string{"xdotool"}, "keys and clicks in the window"},
	{"xdg-utils", func() bool { return there("xdg-open") }, []string{"xdg-utils"}, "letters drafted from the window"},
	{"D-Bus", func() bool { return there("dbus-run-session") }, []string{"dbus", "dbus-x11"}, "the window and the keyring"},
	{"GNOME Keyring", func() bool { return there("gnome-keyring-daemon") }, []string{"gnome-keyring"}, "passphrases that the system keeps"},
	{"fonts", hasFonts, []string{"fonts-dejavu-core"}, "pictures that can be read"},
}

const toolkitAdvice = "it needs a C compiler, pkg-config, GTK 3 and WebKitGTK 4.1 with their headers (Debian and Ubuntu: gcc pkg-config libgtk-3-dev libwebkit2gtk-4.1-dev)"

// ensureNeeds installs what is missing through apt where there is apt, and says what to
// install everywhere else.
func ensureNeeds() error {
	var missing []need
	var packages []string
	for _, n := range needs {
		if !n.there() {
			missing = append(missing, n)
			packages = append(packages, n.debian...)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	if runtime.GOOS == "linux" && there("apt-get") {
		fmt.Println("Installing what the tests need: " + strings.Join(packages, " "))
		if err := install(packages); err == nil {
			return nil
		} else {
			fmt.Fprintln(os.Stderr, err)
		}
	}
	text := "The tests need, and this system does not have:"
	for _, n := range missing {
		text += fmt.Sprintf("\n  %s, for %s", n.name, n.purpose)
	}
	return errors.New(text + "\nOn Debian and Ubuntu: sudo apt-get install " + strings.Join(packages, " "))
}

func install(packages []string) error {
	var sudo []string
	if os.Getuid() != 0 {
		sudo = []string{"sudo"}
	}
	apt := func(words ...string) error {
		return program(append(append(sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"), words...)...).quietly()
	}
	if err := apt("update"); err != nil {
		return err
	}
	return apt(append([]string{"install", "-y", "--no-install-recommends"}, packages...)...)
}

// chromium is the browser of the system; empty when there is none.
func chromium() string {
	for _, path := range []string{os.Getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"} {
		if path == "" {
			continue
		}
		if _, err := os.Stat(path); err == nil {
			return path
		}
	}
	return ""
}

func hasFonts() bool {
	entries, err := os.ReadDir("/usr/share/fonts")
	return runtime.GOOS != "linux" || err == nil && len(entries) > 0
}
