import CardExample from '../features/emergency-card/CardExample.astro';
import CardMaker from '../features/emergency-card/CardMaker.astro';
import CardPoster from '../features/emergency-card/CardPoster.astro';
import NightMemo from '../features/emergency-card/NightMemo.astro';
import CalendarLink from '../features/event/CalendarLink.astro';
import EventNotice from '../features/event/EventNotice.astro';
import Events from '../features/event/Events.astro';
import Facilities from '../features/facility/Facilities.astro';
import Facility from '../features/facility/Facility.astro';
import FacilityLink from '../features/facility/FacilityLink.astro';
import FacilityList from '../features/facility/FacilityList.astro';
import OpenData from '../features/facility/OpenData.astro';
import HousePlace from '../features/guide/HousePlace.astro';
import HousePlan from '../features/guide/HousePlan.astro';
import Scenes from '../features/guide/Scenes.astro';
import Decks from '../features/lecture/Decks.astro';
import DetailFold from '../features/lecture/DetailFold.astro';
import EmergencySlide from '../features/lecture/EmergencySlide.astro';
import HandoutSlide from '../features/lecture/HandoutSlide.astro';
import NotesArticle from '../features/lecture/NotesArticle.astro';
import NotesSource from '../features/lecture/NotesSource.astro';
import SlideArticle from '../features/lecture/SlideArticle.astro';
import SlidePages from '../features/lecture/SlidePages.astro';
import SlideSource from '../features/lecture/SlideSource.astro';
import BundleLink from '../features/material/BundleLink.astro';
import Files from '../features/material/Files.astro';
import PrintablePages from '../features/material/PrintablePages.astro';
import Sheets from '../features/material/Sheets.astro';
import Meetings from '../features/meeting/Meetings.astro';
import IssueSheets from '../features/newsletter/IssueSheets.astro';
import Issues from '../features/newsletter/Issues.astro';
import LatestIssue from '../features/newsletter/LatestIssue.astro';
import KeepSite from '../features/offline/KeepSite.astro';
import Voices from '../features/voice/Voices.astro';
import WishSheet from '../features/wish-sheet/WishSheet.astro';
import Sheet from '../page/Sheet.astro';
import YourChoice from '../page/YourChoice.astro';
import CityAnswer from '../registry/asked/CityAnswer.astro';
import CityQuestions from '../registry/asked/CityQuestions.astro';
import Contact from '../registry/contact/Contact.astro';
import ContactBox from '../registry/contact/ContactBox.astro';
import Tel from '../registry/contact/Tel.astro';
import Call119 from '../registry/emergency/Call119.astro';
import Emergency from '../registry/emergency/Emergency.astro';
import Signs from '../registry/emergency/Signs.astro';
import Support from '../registry/emergency/Support.astro';
import TieBreaker from '../registry/emergency/TieBreaker.astro';
import Chart from '../registry/fact/Chart.astro';
import Num from '../registry/fact/Num.astro';
import Stat from '../registry/fact/Stat.astro';
import GlossaryIndex from '../registry/glossary/GlossaryIndex.astro';
import Rephrase from '../registry/glossary/Rephrase.astro';
import Term from '../registry/glossary/Term.astro';
import Article from '../ui/prose/Article.astro';
import Bill from '../ui/prose/Bill.astro';
import BillPart from '../ui/prose/BillPart.astro';
import Blank from '../ui/prose/Blank.astro';
import Checklist from '../ui/prose/Checklist.astro';
import Column from '../ui/prose/Column.astro';
import CutOut from '../ui/prose/CutOut.astro';
import Day from '../ui/prose/Day.astro';
import Door from '../ui/prose/Door.astro';
import Doors from '../ui/prose/Doors.astro';
import Figure from '../ui/prose/Figure.astro';
import Fold from '../ui/prose/Fold.astro';
import Interview from '../ui/prose/Interview.astro';
import Lead from '../ui/prose/Lead.astro';
import Note from '../ui/prose/Note.astro';
import Nothing from '../ui/prose/Nothing.astro';
import Picture from '../ui/prose/Picture.astro';
import Plain from '../ui/prose/Plain.astro';
import PrintButton from '../ui/prose/PrintButton.astro';
import QA from '../ui/prose/QA.astro';
import Row from '../ui/prose/Row.astro';
import Rows from '../ui/prose/Rows.astro';
import Say from '../ui/prose/Say.astro';
import SearchBox from '../ui/prose/SearchBox.astro';
import Step from '../ui/prose/Step.astro';
import Steps from '../ui/prose/Steps.astro';
import Table from '../ui/prose/Table.astro';
import Timeline from '../ui/prose/Timeline.astro';
import Video from '../ui/prose/Video.astro';
import Button from '../ui/prose/WayButton.astro';
import WebOnly from '../ui/prose/WebOnly.astro';
import Week from '../ui/prose/Week.astro';
import When from '../ui/prose/When.astro';
import { COMPONENTS, type ComponentName, type ComponentSpec } from './spec.ts';

/** Handed to `<Content components>`: staff write no import lines. TypeScript keeps it equal to the spec. */
export const components: Record<ComponentName | 'img', unknown> = {
  /** Pictures of Markdown: `![what it shows](./photo.jpg)`. */
  img: Picture,
  Article,
  Bill,
  BillPart,
  Blank,
  BundleLink,
  Button,
  CalendarLink,
  Call119,
  CardExample,
  CardMaker,
  CardPoster,
  Chart,
  Checklist,
  CityAnswer,
  CityQuestions,
  Column,
  Contact,
  ContactBox,
  CutOut,
  Day,
  Door,
  Decks,
  Detail: Plain,
  Doors,
  Emergency,
  EventNotice,
  Events,
  Facilities,
  Facility,
  FacilityLink,
  FacilityList,
  Figure,
  Files,
  Fold,
  GlossaryIndex,
  HousePlace,
  HousePlan,
  Interview,
  IssueSheets,
  Issues,
  KeepSite,
  LatestIssue,
  Lead,
  Meetings,
  NightMemo,
  Note,
  Notes: NotesArticle,
  Num,
  OpenData,
  PrintButton,
  PrintablePages,
  QA,
  Rephrase,
  Row,
  Rows,
  Say,
  Scenes,
  SearchBox,
  Sheet,
  Sheets,
  Signs,
  Slide: SlideArticle,
  SlidePages,
  Stat,
  Step,
  Steps,
  Support,
  Table,
  Tel,
  Term,
  TieBreaker,
  Timeline,
  Video,
  Voices,
  WebOnly,
  Week,
  When,
  WishSheet,
  YourChoice,
};

/** The same on the printed sheet of a newsletter issue, which leaves out what is for the web alone. */
export const paperComponents: Record<ComponentName | 'img', unknown> = { ...components, WebOnly: Nothing };

const specs = Object.entries(COMPONENTS) as [ComponentName, ComponentSpec][];
const leftOut = Object.fromEntries(
  specs.flatMap(([name, spec]) => (spec.screenOnly ? [[name, Nothing]] : [])),
);

/** The same on slides: what is only for a screen is left out, and what is hard is explained by the one who speaks. */
export const slideComponents: Record<ComponentName | 'img', unknown> = {
  ...components,
  ...leftOut,
  Detail: DetailFold,
  Emergency: EmergencySlide,
  Notes: NotesSource,
  Slide: SlideSource,
  Term: Plain,
};

/** The same on the hand-out of a deck: all the audience may read, and lines to write on. */
export const handoutComponents: Record<ComponentName | 'img', unknown> = {
  ...components,
  ...leftOut,
  Emergency: EmergencySlide,
  Notes: Nothing,
  Slide: HandoutSlide,
};
