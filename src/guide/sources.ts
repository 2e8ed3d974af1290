// Where the method comes from: a link per source; what each gave us is told in `locales` in our own words.
export const SOURCES = {
  s1: 'https://rops.pomorskie.eu/resist',
  s14: 'https://agderfk.no/vare-tjenester/regionplan-agder-2030/handlingsprogram-2023-2026-for-regionplan-agder-2030/',
  s16: 'http://www.humanomics.co/mission-oriented-policy-making',
  s17: 'https://docslib.org/doc/9638028/missions-a-beginners-guide',
  s23: 'https://issuu.com/oecd.publishing/docs/2022ggsd-issuenote1-mission-oriented-policies/s/17389709',
  s24: 'https://issuu.com/oecd.publishing/docs/2022ggsd-issuenote1-mission-oriented-policies/s/17389713',
  s25: 'https://issuu.com/oecd.publishing/docs/2022ggsd-issuenote1-mission-oriented-policies/s/17389714',
  s32: 'https://www.bertelsmann-stiftung.de/en/our-projects/fostering-innovation-and-entrepreneurial-dynamism/project-news/missions-with-impact-a-practical-guide-to-formulating-effective-missions',
  s34: 'https://research-portal.uu.nl/en/publications/towards-a-mission-oriented-innovation-systems-mis-approach-applic',
  s43: 'https://www.interreg-npa.eu/projects/mindset/home/news-events/workshop-in-oernskoeldsvik-explores-mission-oriented-approaches-to-skills-challenges',
  s46: 'https://project.info/open/courses/open-module-1/units/unit-2-project-stakeholders/topics/2-7-learn-more-stakeholder-salience',
  s47: 'https://knowt.com/flashcards/2d78d94f-a70e-47d3-909d-89cb1780cbb1',
  s55: 'https://cosy.pixel-online.org/publications_view.php?id=NTAx',
  s85: 'https://www.betterevaluation.org/tools-resources/actknowledge-aspen-institutes-guided-example-theory-change',
  s92: 'https://yondar.org/toolkit/mission-model-canvas',
  s95: 'https://vinnova.se/en/m/missions/blog-missions/missions-blog-posts/sa-utvecklar-och-samordnar-vi-sveriges-innovationssystem',
} as const;
export type SourceId = keyof typeof SOURCES;
