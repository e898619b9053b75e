package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

const (
	frontend = "frontend"
	oldest   = 20 // of Node
)

// ensureFrontend builds the screens when there are none, or older ones than their source.
func ensureFrontend() error {
	built, err := os.Stat(filepath.Join(frontend, "dist", "index.html"))
	if err == nil {
		newest, err := newestSource()
		if err != nil {
			return err
		}
		if built.ModTime().After(newest) {
			return nil
		}
	}
	if err := ensureModules(); err != nil {
		return err
	}
	fmt.Println("Building the screens …")
	return program("npx", "vite", "build", "--logLevel", "warn").in(frontend).run()
}

// ensureModules installs the packages of the frontend, exactly as locked.
func ensureModules() error {
	if err := ensureNode(); err != nil {
		return err
	}
	lock, err := os.Stat(filepath.Join(frontend, "package-lock.json"))
	if err != nil {
		return err
	}
	installed, err := os.Stat(filepath.Join(frontend, "node_modules", ".package-lock.json"))
	if err == nil && !installed.ModTime().Before(lock.ModTime()) {
		return nil
	}
	return installModules()
}

func installModules() error {
	fmt.Println("Installing the packages of the screens …")
	return program("npm", "ci", "--no-audit", "--no-fund", "--loglevel", "error").in(frontend).run()
}

func ensureNode() error {
	advice := fmt.Errorf("the screens need Node %d or newer: https://nodejs.org", oldest)
	if !there("node") || !there("npm") {
		return advice
	}
	text, err := program("node", "--version").output()
	if err != nil {
		return err
	}
	major, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimSpace(string(text)), "v"), ".")
	if n, err := strconv.Atoi(major); err != nil || n < oldest {
		return fmt.Errorf("%w; this is %s", advice, strings.TrimSpace(string(text)))
	}
	return nil
}

// newestSource is when the source of the screens was last changed.
func newestSource() (time.Time, error) {
	var newest time.Time
	err := filepath.WalkDir(frontend, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		switch entry.Name() {
		case "node_modules", "dist", "test-results", "playwright-report", "journeys":
			return fs.SkipDir
		}
		facts, err := entry.Info()
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err == nil && !entry.IsDir() && facts.ModTime().After(newest) {
			newest = facts.ModTime()
		}
		return err
	})
	return newest, err
}
