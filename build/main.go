// Build makes, runs, tests and packages Rolebook with nothing but Go and Node:
//
//	go run ./build run      build what is missing, then open Rolebook in the browser
//	go run ./build test     install what the tests need, then run every test there is
//	go run ./build package  make the programs to give away, for Linux and Windows
package main

import (
	"fmt"
	"os"
)

const usage = `go run ./build run      build what is missing, then open Rolebook in the browser
go run ./build test     install what the tests need, then run every test there is
go run ./build package  make the programs to give away, for Linux and Windows`

func main() {
	commands := map[string]func([]string) error{"run": run, "test": test, "package": pack}
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
	if _, err := os.Stat("wails.json"); err != nil {
		fmt.Fprintln(os.Stderr, "Run this in the folder that holds Rolebook's go.mod.")
		os.Exit(2)
	}
	if err := commands[os.Args[1]](os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
