package org.plenary.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the ontology. Generated from ontology/plenary.ttl: change that, not this. */
public final class Plenary {
  /** The namespace of the terms. */
  public static final String NS = "https://w3id.org/plenary/ontology#";

  private Plenary() {}

  /** The act of adopting a document: when, at which meeting, with or without reference to a Main Committee, on whose draft or report. */
  public static final Resource Adoption = ResourceFactory.createResource(NS + "Adoption");

  /** What says how a document was adopted: words of a text, or a catalogue record. */
  public static final Resource AdoptionAccount = ResourceFactory.createResource(NS + "AdoptionAccount");

  /** Words of a text that say how a document was adopted: by a vote, without one, unanimously. */
  public static final Resource AdoptionStatement = ResourceFactory.createResource(NS + "AdoptionStatement");

  /** The agenda of a session or meeting, provisional or annotated, or its programme of work. */
  public static final Resource Agenda = ResourceFactory.createResource(NS + "Agenda");

  /** An item of the agenda of a session. */
  public static final Resource AgendaItem = ResourceFactory.createResource(NS + "AgendaItem");

  /** An item to be placed on the agenda of a session. */
  public static final Resource AgendaMandate = ResourceFactory.createResource(NS + "AgendaMandate");

  /** What parties agreed on, whatever its form. It is the agreement itself, not a document of the United Nations. */
  public static final Resource Agreement = ResourceFactory.createResource(NS + "Agreement");

  /** A place that speaks of an agreement. */
  public static final Resource AgreementMention = ResourceFactory.createResource(NS + "AgreementMention");

  /** An annex of a language version, with its heading; its paragraphs are numbered anew. */
  public static final Resource Annex = ResourceFactory.createResource(NS + "Annex");

  /** A paragraph of an annex. */
  public static final Resource AnnexParagraph = ResourceFactory.createResource(NS + "AnnexParagraph");

  /** A paragraph of a document that is no resolution: it recalls and decides nothing. */
  public static final Resource BodyParagraph = ResourceFactory.createResource(NS + "BodyParagraph");

  /** A meeting at which an organ is informed. */
  public static final Resource Briefing = ResourceFactory.createResource(NS + "Briefing");

  /** What a catalogue says of a document: another witness than the document’s own text. Where the two differ, both are kept and the difference is a finding. */
  public static final Resource CatalogueRecord = ResourceFactory.createResource(NS + "CatalogueRecord");

  /** One document citing another at one place, as a node that keeps the words, the place, the verb, the locator, the stated date, the rule and its confidence. Beside it stands the plain link pl:cites, from document to document, for readers who need no more. */
  public static final Resource Citation = ResourceFactory.createResource(NS + "Citation");

  /** A numbered session of a standing conference. */
  public static final Resource ConferenceSession = ResourceFactory.createResource(NS + "ConferenceSession");

  /** What belongs to a session: an agenda item, a plenary meeting. */
  public static final Resource Dated = ResourceFactory.createResource(NS + "Dated");

  /** A decision of an organ, numbered apart from its resolutions. */
  public static final Resource Decision = ResourceFactory.createResource(NS + "Decision");

  /** A declaration of those who attended a meeting, issued as a document of its own. */
  public static final Resource Declaration = ResourceFactory.createResource(NS + "Declaration");

  /** A United Nations document as a work: what has a symbol and is the same in all languages. Its wording belongs to its language versions (pl:Expression), its bytes to files (pl:SourceFile). */
  public static final Resource Document = ResourceFactory.createResource(NS + "Document");

  /** A resolution as proposed, a document with a symbol of its own. Adoption does not turn it into the resolution: pl:draft links the two. */
  public static final Resource DraftResolution = ResourceFactory.createResource(NS + "DraftResolution");

  /** A document in one language: the wording, with its paragraphs and footnotes. The English and the French text of a resolution are two expressions of one document. */
  public static final Resource Expression = ResourceFactory.createResource(NS + "Expression");

  /** Something about a document that a reader should know: a gap, a doubt, repaired damage. */
  public static final Resource Finding = ResourceFactory.createResource(NS + "Finding");

  /** A footnote of a language version; its content belongs to the paragraphs that carry its mark. */
  public static final Resource Footnote = ResourceFactory.createResource(NS + "Footnote");

  /** A general meeting between organisations. */
  public static final Resource GeneralMeeting = ResourceFactory.createResource(NS + "GeneralMeeting");

  /** A place that cites a Sustainable Development Goal, or a target of one, by its number. */
  public static final Resource GoalCitation = ResourceFactory.createResource(NS + "GoalCitation");

  /** A scored suggestion of what an unidentified document may be, with its grounds; never a fact. */
  public static final Resource IdentitySuggestion = ResourceFactory.createResource(NS + "IdentitySuggestion");

  /** A concept for the verbs that open paragraphs, whatever their form and language. */
  public static final Resource LeadingVerb = ResourceFactory.createResource(NS + "LeadingVerb");

  /** A letter issued as a document. */
  public static final Resource Letter = ResourceFactory.createResource(NS + "Letter");

  /** Anything that has its place in a source text. */
  public static final Resource Located = ResourceFactory.createResource(NS + "Located");

  /** What a paragraph orders to be done at a named later session. */
  public static final Resource Mandate = ResourceFactory.createResource(NS + "Mandate");

  /** A meeting that a document speaks of, held or only scheduled. */
  public static final Resource Meeting = ResourceFactory.createResource(NS + "Meeting");

  /** A place that speaks of a meeting. */
  public static final Resource MeetingMention = ResourceFactory.createResource(NS + "MeetingMention");

  /** The verbatim or summary record of a meeting. */
  public static final Resource MeetingRecord = ResourceFactory.createResource(NS + "MeetingRecord");

  /** A series in which meetings are numbered. */
  public static final Resource MeetingSeries = ResourceFactory.createResource(NS + "MeetingSeries");

  /** An agreement in the form of a memorandum. It has parties and a signature; an office memorandum is no such thing. */
  public static final Resource Memorandum = ResourceFactory.createResource(NS + "Memorandum");

  /** A memorandum by which its parties agree to cooperate. */
  public static final Resource MemorandumOfCooperation = ResourceFactory.createResource(NS + "MemorandumOfCooperation");

  /** A memorandum that records what its parties understand and intend, such as working together on a subject. */
  public static final Resource MemorandumOfUnderstanding = ResourceFactory.createResource(NS + "MemorandumOfUnderstanding");

  /** A conference of ministers. */
  public static final Resource MinisterialConference = ResourceFactory.createResource(NS + "MinisterialConference");

  /** A statement that an organisation took another name. */
  public static final Resource NameChange = ResourceFactory.createResource(NS + "NameChange");

  /** What bears names that change over time. */
  public static final Resource Named = ResourceFactory.createResource(NS + "Named");

  /** A note by a secretariat or by the president of an organ. */
  public static final Resource Note = ResourceFactory.createResource(NS + "Note");

  /** A numbered supplement to the Official Records of an organ. */
  public static final Resource OfficialRecordsSupplement = ResourceFactory.createResource(NS + "OfficialRecordsSupplement");

  /** A paragraph by which the organ acts. A single one bears no printed number. */
  public static final Resource OperativeParagraph = ResourceFactory.createResource(NS + "OperativeParagraph");

  /** An organ of the United Nations that adopts documents, or a committee of one. */
  public static final Resource Organ = ResourceFactory.createResource(NS + "Organ");

  /** A body that acts under a name. It stays one entity when its name changes: each name is a pl:OrganisationName with its dates. */
  public static final Resource Organisation = ResourceFactory.createResource(NS + "Organisation");

  /** A place that names an organisation. */
  public static final Resource OrganisationMention = ResourceFactory.createResource(NS + "OrganisationMention");

  /** A name, in one or more languages, that an organisation or a State bears or bore, with the days from and until which it did, where known. */
  public static final Resource OrganisationName = ResourceFactory.createResource(NS + "OrganisationName");

  /** A paragraph or sub-paragraph of a language version. A sub-paragraph such as (a) or (i) is a paragraph of the same class, part of the one above it. */
  public static final Resource Paragraph = ResourceFactory.createResource(NS + "Paragraph");

  /** A numbered meeting of the whole of an organ. */
  public static final Resource PlenaryMeeting = ResourceFactory.createResource(NS + "PlenaryMeeting");

  /** A paragraph of the preamble. It bears no printed number; pl:number counts it. */
  public static final Resource PreambularParagraph = ResourceFactory.createResource(NS + "PreambularParagraph");

  /** A statement by the President of the Security Council on behalf of the Council. */
  public static final Resource PresidentialStatement = ResourceFactory.createResource(NS + "PresidentialStatement");

  /** A programme or plan of action known by its name. */
  public static final Resource Programme = ResourceFactory.createResource(NS + "Programme");

  /** A place that names a programme or plan of action. */
  public static final Resource ProgrammeMention = ResourceFactory.createResource(NS + "ProgrammeMention");

  /** A publication of the United Nations that is known by its sales number, such as the printed report of a conference. The letter of the language is no part of the number: E.96.IV.13 and F.96.IV.13 are one publication. */
  public static final Resource Publication = ResourceFactory.createResource(NS + "Publication");

  /** A report to an organ. */
  public static final Resource Report = ResourceFactory.createResource(NS + "Report");

  /** A report due at a session. */
  public static final Resource ReportMandate = ResourceFactory.createResource(NS + "ReportMandate");

  /** A formal expression of the will of an organ, adopted by it. */
  public static final Resource Resolution = ResourceFactory.createResource(NS + "Resolution");

  /** A session of an organ: regular, special (S-) or emergency special (ES-). */
  public static final Resource Session = ResourceFactory.createResource(NS + "Session");

  /** A file in which a language version was found, known by the digest of its bytes, with its text as decoded. Two files with one text are two source files of one expression. */
  public static final Resource SourceFile = ResourceFactory.createResource(NS + "SourceFile");

  /** A piece of a source file’s text, by offsets in UTF-16 code units, end exclusive. */
  public static final Resource Span = ResourceFactory.createResource(NS + "Span");

  /** A State that votes or submits drafts. It stays one entity when its name changes; a State that is no more is an entity of its own. */
  public static final Resource State = ResourceFactory.createResource(NS + "State");

  /** Something found in a text, with its place, the rule that found it and how sure it is. */
  public static final Resource Statement = ResourceFactory.createResource(NS + "Statement");

  /** A scored suggestion that a document treats a subject, because its text names it; never a fact. What a catalogue states is dcterms:subject. */
  public static final Resource SubjectSuggestion = ResourceFactory.createResource(NS + "SubjectSuggestion");

  /** What a document may be or treat, with a score; never a fact. */
  public static final Resource Suggestion = ResourceFactory.createResource(NS + "Suggestion");

  /** A meeting of heads of State or Government. */
  public static final Resource Summit = ResourceFactory.createResource(NS + "Summit");

  /** A table of a language version, with its rows and cells as the source marks them. Its text is the whole as tab-separated values, a row on each line. */
  public static final Resource Table = ResourceFactory.createResource(NS + "Table");

  /** A cell of a table in which words stand; what is found in it has it as its place. */
  public static final Resource TableCell = ResourceFactory.createResource(NS + "TableCell");

  /** A row of a table in which words stand. */
  public static final Resource TableRow = ResourceFactory.createResource(NS + "TableRow");

  /** Words in one language, whole or part: a language version, a paragraph, a footnote. */
  public static final Resource Text = ResourceFactory.createResource(NS + "Text");

  /** A treaty or other international agreement as registered with the Secretariat and published in the Treaty Series. It is known by its registration number and its first volume, for a protocol bears the number of its convention. It is no document of the United Nations and has no symbol; the resolution that adopted its text is another thing. */
  public static final Resource Treaty = ResourceFactory.createResource(NS + "Treaty");

  /** A cited number whose organ can’t be decided, kept as it stands. */
  public static final Resource UnresolvedReference = ResourceFactory.createResource(NS + "UnresolvedReference");

  /** A vote in which it is recorded how each State voted. */
  public static final Resource Vote = ResourceFactory.createResource(NS + "Vote");

  /** One side of a recorded vote: how many, and which States are listed. */
  public static final Resource VoteCount = ResourceFactory.createResource(NS + "VoteCount");

  /** The document that the finding is about. */
  public static final Property aboutDocument = ResourceFactory.createProperty(NS + "aboutDocument");

  /** A State that joined the sponsors later. */
  public static final Property additionalSponsor = ResourceFactory.createProperty(NS + "additionalSponsor");

  /** The meeting of adoption. */
  public static final Property adoptedAt = ResourceFactory.createProperty(NS + "adoptedAt");

  /** The organ that adopts the document. */
  public static final Property adoptedBy = ResourceFactory.createProperty(NS + "adoptedBy");

  /** The resolution by which an organ adopted the text of the treaty and opened it for signature. */
  public static final Property adoptedByResolution = ResourceFactory.createProperty(NS + "adoptedByResolution");

  /** The document of whose adoption the words speak: the one in which they stand, or one that they name. */
  public static final Property adoptedDocument = ResourceFactory.createProperty(NS + "adoptedDocument");

  /** The act of adoption. */
  public static final Property adoption = ResourceFactory.createProperty(NS + "adoption");

  /** The agenda item that the document states. */
  public static final Property agendaItem = ResourceFactory.createProperty(NS + "agendaItem");

  /** The class of agreements that a word stands for. */
  public static final Property agreementClass = ResourceFactory.createProperty(NS + "agreementClass");

  /** The draft or the report on which the adoption rests. */
  public static final Property basedOn = ResourceFactory.createProperty(NS + "basedOn");

  /** The document that is cited. */
  public static final Property citedDocument = ResourceFactory.createProperty(NS + "citedDocument");

  /** The Sustainable Development Goal or target that is cited, as the United Nations name it. */
  public static final Property citedGoal = ResourceFactory.createProperty(NS + "citedGoal");

  /** The publication that is cited by its sales number. */
  public static final Property citedPublication = ResourceFactory.createProperty(NS + "citedPublication");

  /** The treaty that is cited, by its place in the Treaty Series or by its name. */
  public static final Property citedTreaty = ResourceFactory.createProperty(NS + "citedTreaty");

  /** A document that this one cites at least once: the plain link beside the pl:Citation nodes. It holds if and only if an expression of this document has a citation whose pl:citedDocument is that document. */
  public static final Property cites = ResourceFactory.createProperty(NS + "cites");

  /** The reference as it stands, when its organ can’t be decided. */
  public static final Property citesUnresolved = ResourceFactory.createProperty(NS + "citesUnresolved");

  /** The State that has continued the membership of one that is no more. */
  public static final Property continuedBy = ResourceFactory.createProperty(NS + "continuedBy");

  /** The document that the record is about; more than one where the parts of a composite resolution share a record. */
  public static final Property describes = ResourceFactory.createProperty(NS + "describes");

  /** The class of documents that a title stands for. */
  public static final Property documentClass = ResourceFactory.createProperty(NS + "documentClass");

  /** The draft, or an addition to it, of which this is the adopted text. The plain link beside pl:adoption and pl:basedOn. */
  public static final Property draft = ResourceFactory.createProperty(NS + "draft");

  /** The session for which it is ordered. */
  public static final Property dueAt = ResourceFactory.createProperty(NS + "dueAt");

  /** The file in which the language version was found. */
  public static final Property embodiedIn = ResourceFactory.createProperty(NS + "embodiedIn");

  /** The document that a language version expresses. */
  public static final Property expressionOf = ResourceFactory.createProperty(NS + "expressionOf");

  /** The paragraph or footnote in which it was found. Absent in the header and the closing lines, which are no paragraphs. */
  public static final Property foundIn = ResourceFactory.createProperty(NS + "foundIn");

  /** A cell of the row. */
  public static final Property hasCell = ResourceFactory.createProperty(NS + "hasCell");

  /** A side of the vote. */
  public static final Property hasCount = ResourceFactory.createProperty(NS + "hasCount");

  /** A language version of the document. */
  public static final Property hasExpression = ResourceFactory.createProperty(NS + "hasExpression");

  /** A footnote whose mark stands in the paragraph, the cell, or the heading of the table. */
  public static final Property hasFootnote = ResourceFactory.createProperty(NS + "hasFootnote");

  /** A name of the organisation or State, present or former. */
  public static final Property hasName = ResourceFactory.createProperty(NS + "hasName");

  /** A part of this text. */
  public static final Property hasPart = ResourceFactory.createProperty(NS + "hasPart");

  /** A row of the table. */
  public static final Property hasRow = ResourceFactory.createProperty(NS + "hasRow");

  /** The annex to which the paragraph or table belongs. */
  public static final Property inAnnex = ResourceFactory.createProperty(NS + "inAnnex");

  /** The language version in which it was found. */
  public static final Property inExpression = ResourceFactory.createProperty(NS + "inExpression");

  /** The session to which a meeting or an agenda item belongs. */
  public static final Property inSession = ResourceFactory.createProperty(NS + "inSession");

  /** The file to whose text the offsets refer. */
  public static final Property inSource = ResourceFactory.createProperty(NS + "inSource");

  /** The concept of the verb that opens the paragraph, the same in all forms and languages. */
  public static final Property leadingVerb = ResourceFactory.createProperty(NS + "leadingVerb");

  /** A paragraph, cell or table that carries the note’s mark. */
  public static final Property markedIn = ResourceFactory.createProperty(NS + "markedIn");

  /** The class of meetings that a word stands for. */
  public static final Property meetingClass = ResourceFactory.createProperty(NS + "meetingClass");

  /** The record of the meeting at which the document was adopted. */
  public static final Property meetingRecord = ResourceFactory.createProperty(NS + "meetingRecord");

  /** An organisation that the document names at least once: the plain link beside the pl:OrganisationMention nodes. */
  public static final Property mentions = ResourceFactory.createProperty(NS + "mentions");

  /** The agreement that is spoken of. */
  public static final Property mentionsAgreement = ResourceFactory.createProperty(NS + "mentionsAgreement");

  /** The meeting that is spoken of. */
  public static final Property mentionsMeeting = ResourceFactory.createProperty(NS + "mentionsMeeting");

  /** The organisation that is named. */
  public static final Property mentionsOrganisation = ResourceFactory.createProperty(NS + "mentionsOrganisation");

  /** The programme that is named. */
  public static final Property mentionsProgramme = ResourceFactory.createProperty(NS + "mentionsProgramme");

  /** The organ whose session it is. */
  public static final Property ofOrgan = ResourceFactory.createProperty(NS + "ofOrgan");

  /** The organisation whose name changed. */
  public static final Property ofOrganisation = ResourceFactory.createProperty(NS + "ofOrganisation");

  /** The group on whose behalf a State among the sponsors submitted the draft. */
  public static final Property onBehalfOf = ResourceFactory.createProperty(NS + "onBehalfOf");

  /** Who holds or hosts the meeting. */
  public static final Property organiser = ResourceFactory.createProperty(NS + "organiser");

  /** The organisation of which this one is a part. */
  public static final Property parent = ResourceFactory.createProperty(NS + "parent");

  /** The text directly above: the expression, for a sub-paragraph the paragraph that holds it, for a cell its row, for a row its table. */
  public static final Property partOf = ResourceFactory.createProperty(NS + "partOf");

  /** A party to the agreement. */
  public static final Property party = ResourceFactory.createProperty(NS + "party");

  /** The adoption as the catalogue records it. That of the document’s own text is pl:adoption. */
  public static final Property recordedAdoption = ResourceFactory.createProperty(NS + "recordedAdoption");

  /** The agenda item as the catalogue records it. */
  public static final Property recordedAgendaItem = ResourceFactory.createProperty(NS + "recordedAgendaItem");

  /** The Main Committee that dealt with the document, as the catalogue records it. */
  public static final Property recordedCommittee = ResourceFactory.createProperty(NS + "recordedCommittee");

  /** A draft of the document, as the catalogue records it. */
  public static final Property recordedDraft = ResourceFactory.createProperty(NS + "recordedDraft");

  /** The committee’s report on the document, as the catalogue records it. */
  public static final Property recordedReport = ResourceFactory.createProperty(NS + "recordedReport");

  /** The resolution that came of a draft, as the catalogue records it. */
  public static final Property recordedResolution = ResourceFactory.createProperty(NS + "recordedResolution");

  /** The Main Committee on whose report the text was adopted. Absent where there was no reference to one. */
  public static final Property referredTo = ResourceFactory.createProperty(NS + "referredTo");

  /** The series to which the meeting belongs. */
  public static final Property series = ResourceFactory.createProperty(NS + "series");

  /** The session that the document states. */
  public static final Property session = ResourceFactory.createProperty(NS + "session");

  /** A State that submitted the draft, for itself or on behalf of others. */
  public static final Property sponsor = ResourceFactory.createProperty(NS + "sponsor");

  /** Where in the source text it stands. A paragraph that a page break cuts stands at two places. */
  public static final Property standsAt = ResourceFactory.createProperty(NS + "standsAt");

  /** The language version whose text names the subject. */
  public static final Property subjectOf = ResourceFactory.createProperty(NS + "subjectOf");

  /** The unidentified document. */
  public static final Property suggestedFor = ResourceFactory.createProperty(NS + "suggestedFor");

  /** The concept of the UNBIS Thesaurus that the text names. */
  public static final Property suggestedSubject = ResourceFactory.createProperty(NS + "suggestedSubject");

  /** The document that it may be a draft, translation or copy of. */
  public static final Property suggests = ResourceFactory.createProperty(NS + "suggests");

  /** The recorded vote by which the document was adopted. */
  public static final Property vote = ResourceFactory.createProperty(NS + "vote");

  /** The document that was put to the vote. */
  public static final Property voteOn = ResourceFactory.createProperty(NS + "voteOn");

  /** A State that is listed on this side. */
  public static final Property voter = ResourceFactory.createProperty(NS + "voter");

  /** A short form of the name, in whatever language. */
  public static final Property acronym = ResourceFactory.createProperty(NS + "acronym");

  /** The day on which the State became a Member of the United Nations. */
  public static final Property admittedOn = ResourceFactory.createProperty(NS + "admittedOn");

  /** How the draft was changed before it was adopted: orally-revised, orally-amended, orally-corrected, amended or revised. */
  public static final Property adoptedAs = ResourceFactory.createProperty(NS + "adoptedAs");

  /** The date of adoption that the document itself states. What others state of it stays with their citations (pl:statedDate). */
  public static final Property adoptedOn = ResourceFactory.createProperty(NS + "adoptedOn");

  /** The day of the change. */
  public static final Property changedOn = ResourceFactory.createProperty(NS + "changedOn");

  /** The first column of the cell, counted from 1; a cell that reaches over several counts as so many. */
  public static final Property column = ResourceFactory.createProperty(NS + "column");

  /** Over how many columns the cell reaches. */
  public static final Property columnSpan = ResourceFactory.createProperty(NS + "columnSpan");

  /** How sure the rule is, above 0 and up to 1. */
  public static final Property confidence = ResourceFactory.createProperty(NS + "confidence");

  /** The date of adoption, as the heading or the closing line states it. */
  public static final Property date = ResourceFactory.createProperty(NS + "date");

  /** One past the last character. */
  public static final Property end = ResourceFactory.createProperty(NS + "end");

  /** The last day, month or year, as exact as stated; absent when the document states one date only. Documents may state it differently. */
  public static final Property endDate = ResourceFactory.createProperty(NS + "endDate");

  /** The characters of the source text at this place. */
  public static final Property exact = ResourceFactory.createProperty(NS + "exact");

  /** The version of the program that read the file. */
  public static final Property extractorVersion = ResourceFactory.createProperty(NS + "extractorVersion");

  /** Whether the number counts extraordinary sessions. */
  public static final Property extraordinary = ResourceFactory.createProperty(NS + "extraordinary");

  /** The file’s name without its folder. */
  public static final Property fileName = ResourceFactory.createProperty(NS + "fileName");

  /** The name before the change. */
  public static final Property formerName = ResourceFactory.createProperty(NS + "formerName");

  /** The first day on which the name was borne. */
  public static final Property from = ResourceFactory.createProperty(NS + "from");

  /** A common word by which a language is told. */
  public static final Property functionWord = ResourceFactory.createProperty(NS + "functionWord");

  /** A reason for the suggestion. */
  public static final Property ground = ResourceFactory.createProperty(NS + "ground");

  /** The words by which a modifier of leading verbs stands beside the verb. */
  public static final Property headForm = ResourceFactory.createProperty(NS + "headForm");

  /** The headings that stand right above a paragraph or table, or open an annex. */
  public static final Property heading = ResourceFactory.createProperty(NS + "heading");

  /** Place, publisher and date of publication, as the library prints them. */
  public static final Property imprint = ResourceFactory.createProperty(NS + "imprint");

  /** Whether the source says that the cell names its column or row: an element th, a row of headings. */
  public static final Property isHeader = ResourceFactory.createProperty(NS + "isHeader");

  /** A code of the State in ISO 3166-1, of two or three letters. */
  public static final Property iso3166 = ResourceFactory.createProperty(NS + "iso3166");

  /** The date of distribution, not of adoption. */
  public static final Property issuedOn = ResourceFactory.createProperty(NS + "issuedOn");

  /** The item’s number and letter. */
  public static final Property itemNumber = ResourceFactory.createProperty(NS + "itemNumber");

  /** The language as a BCP 47 tag. */
  public static final Property language = ResourceFactory.createProperty(NS + "language");

  /** How many names are listed on this side, one that is listed twice counted twice. */
  public static final Property listed = ResourceFactory.createProperty(NS + "listed");

  /** The part of the cited document. */
  public static final Property locator = ResourceFactory.createProperty(NS + "locator");

  /** The part of the cited document as steps in one form for all languages: of chapters, sections, parts, annexes, appendices, articles, paragraphs, resolutions and decisions, with their numbers. Of several parts each has its path. */
  public static final Property locatorPath = ResourceFactory.createProperty(NS + "locatorPath");

  /** The code of the State in the standard country codes for statistical use of the United Nations, three digits. */
  public static final Property m49 = ResourceFactory.createProperty(NS + "m49");

  /** What the report is on, or the title of the item. */
  public static final Property mandateSubject = ResourceFactory.createProperty(NS + "mandateSubject");

  /** How: recorded-vote, vote, unanimous, consensus or without-vote. */
  public static final Property manner = ResourceFactory.createProperty(NS + "manner");

  /** The number, letter or note mark as printed. */
  public static final Property mark = ResourceFactory.createProperty(NS + "mark");

  /** The first day on which the State was no longer a Member of the United Nations. */
  public static final Property memberUntil = ResourceFactory.createProperty(NS + "memberUntil");

  /** One sentence: where, what was expected, what was found. */
  public static final Property message = ResourceFactory.createProperty(NS + "message");

  /** The name in a language. */
  public static final Property name = ResourceFactory.createProperty(NS + "name");

  /** The name after the change. */
  public static final Property newName = ResourceFactory.createProperty(NS + "newName");

  /** The mark of the footnote in which it stands. */
  public static final Property noteMark = ResourceFactory.createProperty(NS + "noteMark");

  /** The ordinal in its part, or below the paragraph or table above, counted from 1. */
  public static final Property number = ResourceFactory.createProperty(NS + "number");

  /** How often the text names the subject; pl:standsAt leads to the first places only. */
  public static final Property occurrences = ResourceFactory.createProperty(NS + "occurrences");

  /** The line by which an organ’s resolutions open. */
  public static final Property openingFormula = ResourceFactory.createProperty(NS + "openingFormula");

  /** The head words by which the verb opens operative paragraphs, modifiers apart. */
  public static final Property operativeForm = ResourceFactory.createProperty(NS + "operativeForm");

  /** The meeting’s number in its series or session. */
  public static final Property ordinal = ResourceFactory.createProperty(NS + "ordinal");

  /** Title of a document that the meeting adopted, as it stands, without quotation marks. */
  public static final Property outcomeTitle = ResourceFactory.createProperty(NS + "outcomeTitle");

  /** The page of the file on which the words begin, counted from 1; absent when the file has no pages. The number printed on the page may differ. */
  public static final Property page = ResourceFactory.createProperty(NS + "page");

  /** The part of the document: header, preambular, operative, body, footnote, closing or annex. */
  public static final Property part = ResourceFactory.createProperty(NS + "part");

  /** The place as it stands; documents and languages may spell it differently. */
  public static final Property placeName = ResourceFactory.createProperty(NS + "placeName");

  /** Where the modifier stands: before, inside, after, after-participle (behind participles only), object (what the verb takes with it), joint (between two verbs). */
  public static final Property position = ResourceFactory.createProperty(NS + "position");

  /** The head words by which the verb opens preambular paragraphs, modifiers apart. */
  public static final Property preambularForm = ResourceFactory.createProperty(NS + "preambularForm");

  /** The symbol by which the document is known: the first of two. */
  public static final Property primarySymbol = ResourceFactory.createProperty(NS + "primarySymbol");

  /** The title of the publication as documents give it, with place and dates of a conference. */
  public static final Property publicationTitle = ResourceFactory.createProperty(NS + "publicationTitle");

  /** The words in which it was found, as people read them. */
  public static final Property quote = ResourceFactory.createProperty(NS + "quote");

  /** The number under which the treaty is registered, or filed and recorded. */
  public static final Property registrationNumber = ResourceFactory.createProperty(NS + "registrationNumber");

  /** Whether it is a resumed meeting. */
  public static final Property resumed = ResourceFactory.createProperty(NS + "resumed");

  /** Over how many rows the cell reaches. */
  public static final Property rowSpan = ResourceFactory.createProperty(NS + "rowSpan");

  /** The rule that found it, by its name. */
  public static final Property rule = ResourceFactory.createProperty(NS + "rule");

  /** Year, category and number under which the publication is sold, without the letter of the language. */
  public static final Property salesNumber = ResourceFactory.createProperty(NS + "salesNumber");

  /** Whether the meeting is only announced. One document may announce what a later one knows as held, so both values may be found. */
  public static final Property scheduled = ResourceFactory.createProperty(NS + "scheduled");

  /** How likely a suggestion is, from 0 to 1: of an identity, how alike the two documents are; of a subject, how often and where the text names it. */
  public static final Property score = ResourceFactory.createProperty(NS + "score");

  /** The script by which a language is told among the six of the United Nations, by its code in ISO 15924. */
  public static final Property script = ResourceFactory.createProperty(NS + "script");

  /** The session’s number, with S- or ES- for special sessions. */
  public static final Property sessionNumber = ResourceFactory.createProperty(NS + "sessionNumber");

  /** info, warning or violation. */
  public static final Property severity = ResourceFactory.createProperty(NS + "severity");

  /** The SHA-256 digest of the file’s bytes: 64 hexadecimal digits. */
  public static final Property sha256 = ResourceFactory.createProperty(NS + "sha256");

  /** Where it was signed. */
  public static final Property signedAt = ResourceFactory.createProperty(NS + "signedAt");

  /** When it was signed, as exact as stated: xsd:date, xsd:gYearMonth or xsd:gYear. */
  public static final Property signedOn = ResourceFactory.createProperty(NS + "signedOn");

  /** The text as decoded, to which all offsets refer. */
  public static final Property sourceText = ResourceFactory.createProperty(NS + "sourceText");

  /** A sponsor that is no State by itself: a chair, a committee, a State on behalf of a group. */
  public static final Property sponsorName = ResourceFactory.createProperty(NS + "sponsorName");

  /** The first character, counted from 0 in UTF-16 code units. */
  public static final Property start = ResourceFactory.createProperty(NS + "start");

  /** The first day, month or year, as exact as stated: xsd:date, xsd:gYearMonth or xsd:gYear. */
  public static final Property startDate = ResourceFactory.createProperty(NS + "startDate");

  /** The cited document’s date as stated here, which that document itself need not state. */
  public static final Property statedDate = ResourceFactory.createProperty(NS + "statedDate");

  /** The meeting’s name as this document states it. */
  public static final Property statedName = ResourceFactory.createProperty(NS + "statedName");

  /** What the agreement is on. */
  public static final Property subject = ResourceFactory.createProperty(NS + "subject");

  /** A symbol of the document, in canonical spelling. A document issued under a double symbol has two, such as A/71/160 and S/2016/621. */
  public static final Property symbol = ResourceFactory.createProperty(NS + "symbol");

  /** The first components of the symbols of an organ’s documents. */
  public static final Property symbolPrefix = ResourceFactory.createProperty(NS + "symbolPrefix");

  /** The words as people read them, without note marks, line breaks and page furniture. */
  public static final Property text = ResourceFactory.createProperty(NS + "text");

  /** The title, without the number before it. */
  public static final Property title = ResourceFactory.createProperty(NS + "title");

  /** How many States are on this side, as stated. How many are listed is another matter. */
  public static final Property total = ResourceFactory.createProperty(NS + "total");

  /** The series in which the treaty is published: UNTS, of the United Nations, or LNTS, of the League of Nations. */
  public static final Property treatySeries = ResourceFactory.createProperty(NS + "treatySeries");

  /** The first day on which another name was borne. */
  public static final Property until = ResourceFactory.createProperty(NS + "until");

  /** The verb with its modifiers as it stands. */
  public static final Property verbText = ResourceFactory.createProperty(NS + "verbText");

  /** A volume of the series that holds the treaty. */
  public static final Property volume = ResourceFactory.createProperty(NS + "volume");

  /** The side: in-favour, against, abstaining or not-voting. */
  public static final Property voteOption = ResourceFactory.createProperty(NS + "voteOption");

  /** The name of a voter that the list of States does not know. */
  public static final Property voterName = ResourceFactory.createProperty(NS + "voterName");

  /** Whether the text was adopted without reference to a Main Committee. */
  public static final Property withoutReference = ResourceFactory.createProperty(NS + "withoutReference");

  /** Whether the document was adopted without a vote. */
  public static final Property withoutVote = ResourceFactory.createProperty(NS + "withoutVote");
}
