// <nut-graf> in React 19, which supports properties and events of custom elements.

import { useState } from "react";
import { createRoot } from "react-dom/client";
import { stories } from "../stories.js";

function App() {
  const [story, setStory] = useState(0);
  const [length, setLength] = useState("short");
  const [saved, setSaved] = useState(0);
  return (
    <>
      <p>
        {stories.map(({ title }, i) => (
          <button key={title} disabled={i === story} onClick={() => setStory(i)}>{title}</button>
        ))}
        {" "}
        <label>
          Length{" "}
          <select value={length} onChange={(event) => setLength(event.target.value)}>
            <option>short</option>
            <option>medium</option>
            <option>long</option>
          </select>
        </label>
      </p>
      <nut-graf
        for="story"
        length={length}
        onnut-graf-summary={({ detail }) => setSaved(detail.readingSeconds - detail.summaryReadingSeconds)}
      />
      <p id="saved">{saved} seconds saved.</p>
      <article id="story">
        <h1>{stories[story].title}</h1>
        {stories[story].paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      </article>
    </>
  );
}

createRoot(document.getElementById("app")).render(<App />);
