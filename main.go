// Rolebook decides who may do what, and shows what a change does before it is done.
package main

import (
	"embed"
	"io/fs"
	"os"

	"rolebook/app/cli"
)

//go:embed all:frontend/dist
var embedded embed.FS

func main() {
	dist, err := fs.Sub(embedded, "frontend/dist")
	if err != nil {
		panic(err)
	}
	cli.AttachConsole()
	os.Exit(cli.Run(os.Args[1:], cli.World{Pages: dist, Out: os.Stdout, Err: os.Stderr, In: os.Stdin}))
}
