package main

import (
	"fmt"
	"os"
	"os/signal"
)

// run builds what is missing and opens Rolebook in the browser.
func run(args []string) error {
	if err := ensureFrontend(); err != nil {
		return err
	}
	fmt.Println("Building Rolebook …")
	if err := plain.build(); err != nil {
		return err
	}
	signal.Ignore(os.Interrupt) // Ctrl C is for Rolebook, which then closes its set-ups
	return program(append([]string{exe(plain.name, plain.goos), "serve", "--open", "--example"}, args...)...).run()
}
