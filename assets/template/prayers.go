package template

// HalfMonths are the prayer times of Oujda (34.68° N, 1.91° W) at UTC+1, in minutes from
// midnight: January 8, January 23, February 8 … December 23. A date takes the value
// between its two neighbours.
//
// They were computed once: Dhuhr at solar noon, Asr when a shadow has grown by the height
// of what casts it, Maghrib at sunset with 0.833° of refraction (US Naval Observatory,
// Approximate Solar Coordinates). They serve to plan and are within five minutes of the
// official timetable, which is announced city by city: every day shows them as to be
// confirmed.
var HalfMonths = [24][3]int{
	{13*60 + 14, 15*60 + 55, 18*60 + 13},
	{13*60 + 19, 16*60 + 8, 18*60 + 28},
	{13*60 + 22, 16*60 + 21, 18*60 + 44},
	{13*60 + 21, 16*60 + 31, 18*60 + 58},
	{13*60 + 18, 16*60 + 38, 19*60 + 9},
	{13*60 + 14, 16*60 + 43, 19*60 + 21},
	{13*60 + 10, 16*60 + 46, 19*60 + 34},
	{13*60 + 6, 16*60 + 48, 19*60 + 46},
	{13*60 + 4, 16*60 + 49, 19*60 + 58},
	{13*60 + 4, 16*60 + 51, 20*60 + 9},
	{13*60 + 7, 16*60 + 53, 20*60 + 19},
	{13*60 + 10, 16*60 + 57, 20*60 + 24},
	{13*60 + 13, 16*60 + 59, 20*60 + 24},
	{13*60 + 14, 17*60 + 0, 20*60 + 17},
	{13*60 + 13, 16*60 + 57, 20*60 + 4},
	{13*60 + 10, 16*60 + 51, 19*60 + 46},
	{13*60 + 5, 16*60 + 40, 19*60 + 25},
	{13*60 + 0, 16*60 + 27, 19*60 + 4},
	{12*60 + 55, 16*60 + 13, 18*60 + 43},
	{12*60 + 52, 15*60 + 59, 18*60 + 24},
	{12*60 + 51, 15*60 + 46, 18*60 + 8},
	{12*60 + 54, 15*60 + 39, 17*60 + 59},
	{12*60 + 59, 15*60 + 38, 17*60 + 57},
	{13*60 + 7, 15*60 + 44, 18*60 + 2},
}

// SlowerClock is how many minutes clocks are put back around Ramadan, when Morocco
// leaves UTC+1 for UTC+0.
const SlowerClock = 60
