//go:build bindings

package app

func displayThere() bool { return true }
