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

var englishComing = awayWords{
	lose: plural{
		"{who} is invited and will not get {what} when they come in.",
		"{n} people who are invited, {who}, will not get {what} when they come in.",
	},
	gain: plural{
		"{who} is invited and will get {what} when they come in.",
		"{n} people who are invited, {who}, will get {what} when they come in.",
	},
}
