package app

var englishAway = awayWords{
	lose: plural{
		"{who} is suspended and will miss {what} when they are back.",
		"{n} people who are suspended, {who}, will miss {what} when they are back.",
	},
	gain: plural{
		"{who} is suspended and will get {what} when they are back.",
		"{n} people who are suspended, {who}, will get {what} when they are back.",
	},
}
