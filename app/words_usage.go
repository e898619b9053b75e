package app

// UsageWords are what the command line says of itself: heads of the help, and what is wrong
// with how it was called. What the commands and flags say stands in English where they are made.
type UsageWords struct {
	Usage, Aliases, Commands, More, Flags, Everywhere string            // heads
	Command, Set                                      string            // what may stand in a usage line: a command, flags
	Help                                              string            // {command}: how to learn more of one
	Types                                             map[string]string // of values
	Default                                           string            // {value}

	UnknownCommand  string // {name} {command}
	UnknownFlag     string // {flag}
	NoValue         string // {flag}
	WrongValue      string // {value} {flag}
	WrongForm       string // {flag}
	None            string // {command} {name}: it takes no more than flags
	Exactly         plural // {command} {got}
	AtMost, AtLeast plural
	NoTopic         string // {name}
}

// Usage is what a command or flag says of itself, in the language in use.
func Usage(english string) string {
	if own, there := spoken().usage[english]; there {
		return own
	}
	return english
}

var englishUsage = UsageWords{
	Usage: "Usage:", Aliases: "Aliases:", Commands: "Commands:", More: "More commands:", Flags: "Flags:", Everywhere: "Flags of all commands:",
	Command: "[command]", Set: "[flags]", Help: "More of one command: {command} [command] --help",
	Types:   map[string]string{"string": "text", "int": "number", "strings": "list", "stringArray": "text"},
	Default: "(when not given: {value})",

	UnknownCommand: "unknown command {name} for {command}", UnknownFlag: "unknown flag: {flag}", NoValue: "flag needs a value: {flag}",
	WrongValue: "{value} is no value for {flag}", WrongForm: "a flag cannot be written like this: {flag}",
	None:    "{command} takes nothing but flags, not {name}",
	Exactly: plural{"{command} takes 1 argument, not {got}", "{command} takes {n} arguments, not {got}"},
	AtMost:  plural{"{command} takes at most 1 argument, not {got}", "{command} takes at most {n} arguments, not {got}"},
	AtLeast: plural{"{command} takes at least 1 argument, not {got}", "{command} takes at least {n} arguments, not {got}"},
	NoTopic: "there is no command {name}",
}

// UsageSaid are the texts of commands and flags that the language in use has words of its own
// for, by the English.
func UsageSaid() []string { return sortedKeys(spoken().usage) }
