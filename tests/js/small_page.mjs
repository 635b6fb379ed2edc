// A page's data by hand: three nodes, four facts, two stories.
export function smallPage() {
  return {
    base: "https://kg.example/",
    nodes: [
      { iri: "entity/place/Norway", label: "Norway", type: "country", family: "place", claims: 4 },
      { iri: "entity/place/Ukraine", label: "Ukraine", type: "country", family: "place", claims: 3 },
      { iri: "entity/person/Kari Solvang", label: "Kari Solvang", type: "person", family: "person", claims: 2 },
    ],
    edges: [
      { source: 0, target: 1, label: "supplies trucks", status: "asserted", events: [0], claims: 2 },
      { source: 2, target: 1, label: "meets", status: "planned", events: [1], claims: 1 },
    ],
    events: [
      { iri: "event/Supply-1", label: "Norway supplies trucks to Ukraine", type: "supply", words: "supplies trucks", status: "asserted",
        roles: [["agent", [0]], ["recipient", [1]]], ends: [[0, 1]], time: "2025-03", sources: 2, claims: [0, 2] },
      { iri: "event/Meet-2", label: "Kari Solvang meets Ukraine", type: "meeting", words: "meets", status: "planned",
        roles: [["agent", [2]]], ends: [[2, 1]], sources: 1, claims: [2, 3] },
      { iri: "event/Supply-3", label: "Norway supplies trucks to Ukraine", type: "supply", words: "supplies trucks", status: "negated",
        roles: [["agent", [0]], ["recipient", [1]]], ends: [[0, 1]], sources: 1, claims: [3, 4] },
      { iri: "event/Rain-4", label: "rain falls", type: "rain", status: "asserted", roles: [["agent", [{ event: 0 }, "rain"]]], sources: 1, claims: [4, 5] },
    ],
    claims: [
      { quote: 0, marks: [], confidence: 0.9, numbers: [["40", "", 40, 40, "truck"]] },
      { quote: 1, marks: [], confidence: 0.8, by: 2, numbers: [["some 50", "about 50", 50, 50, "truck"]] },
      { quote: 1, marks: [], confidence: 0.8, certainty: "probable", modality: "planned" },
      { quote: 0, marks: [], confidence: 0.7, polarity: "negative", byWords: "an officer" },
      { quote: 2, marks: [], confidence: 0.6 },
    ],
    quotes: [{ story: 0, at: [0, 10] }, { story: 1, at: [0, 10] }, { story: -1, at: [0, 4], text: "Rain" }],
    stories: [
      { title: "Trucks", publisher: "Fjord Post", date: "2025-03-04", url: "" },
      { title: "Talks", publisher: "", date: "2025-04-01", url: "" },
    ],
  };
}
