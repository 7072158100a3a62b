// Two fictitious articles for the apps.

export const stories = [
  {
    title: "The clock that was always right",
    paragraphs: [
      "The town clock of Berg was wrong for sixty years, and nobody minded. It was eleven minutes fast, everybody knew it, and trains were caught by it.",
      "Last spring a watchmaker moved to Berg and repaired the clock for nothing. She had heard it strike from her workshop and could not sleep. Since then it has been right to the second.",
      "In the first week forty people missed the morning train. They had kept on adding the eleven minutes, as their parents had taught them, and arrived when the train had left.",
      "The council voted on the clock in June. By nine votes to eight it was decided that the clock should stay right, and that the train company should be asked to leave eleven minutes later.",
      "The train company agreed. It turned out that its timetable had been made by a man from Berg.",
    ],
  },
  {
    title: "Tomatoes in the tunnel",
    paragraphs: [
      "In a railway tunnel near Orm, which no train has used since 1987, tomatoes grow. The tunnel has the same temperature in summer and in winter, and the lamps above the plants run on the power of the stream beside it.",
      "The growers are three former miners. They know how to bring air into a mountain, which is the hard part: plants under lamps need fresh air more than soil.",
      "A kilo of their tomatoes costs twice as much as one from the south. The restaurants of the valley buy them all the same, because the tomatoes are picked ripe and are on the table within an hour.",
      "Other tunnels are to follow. The state railway owns two hundred that it does not need, and pays guards to keep people out of them.",
    ],
  },
];
