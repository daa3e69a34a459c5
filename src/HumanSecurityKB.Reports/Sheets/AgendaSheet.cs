using System.Globalization;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Sheets;

/// <summary>The plan of time of a committee's session, with room to write what is agreed. It tells no more than the page of the reveal does.</summary>
public static class AgendaSheet
{
    private const int MinutesOfAnHour = 60;

    /// <param name="words">The fixed words of reports; their language is that of the file.</param>
    public static byte[] Write(AgendaSheetContent content, QuestionnaireWords questionnaire, FixedWords words, PdfWriter writer) =>
        writer.Write(Compose(content, questionnaire, words));

    private static PdfDocument Compose(AgendaSheetContent content, QuestionnaireWords questionnaire, FixedWords words)
    {
        var phrases = new SheetPhrases(words, content.BodyName);
        var rows = new AgendaRows(content, questionnaire, phrases);
        return phrases.Document("agendaSheet.title", content.Date) with
        {
            Blocks =
            [
                phrases.Brand,
                .. phrases.Title("agendaSheet.title", words.Date(content.Date)),
                .. Facts(content, questionnaire, phrases),
                .. Session(content.Plan, rows, phrases),
                .. Later(content.Plan, rows, phrases),
            ],
        };
    }

    private static IEnumerable<Block> Facts(AgendaSheetContent content, QuestionnaireWords questionnaire, SheetPhrases phrases)
    {
        yield return new Paragraph([phrases.Count("agendaSheet.participants", content.Participants), new Inline(" "), phrases.Count("agendaSheet.length", content.Plan.Minutes)]);
        yield return phrases.Text("agendaSheet.note", ParagraphStyle.Small);
        if (ItemsOf(content.Plan).Any(item => questionnaire[item.Criterion.Id].Language != phrases.Words.Language))
        {
            yield return phrases.Text("cover.noticeLanguage", ParagraphStyle.Small);
        }
    }

    private static IEnumerable<AgendaItem> ItemsOf(SessionPlan plan) => plan.Slots.Select(slot => slot.Item).Concat(plan.Later);

    private static IEnumerable<Block> Session(SessionPlan plan, AgendaRows rows, SheetPhrases phrases) => plan.Slots.Count == 0
        ? [phrases.Text("agendaSheet.nothing")]
        :
        [
            phrases.Heading(2, "agendaSheet.session"),
            new Table(AgendaRows.Widths, [rows.Head()], [.. rows.Of(plan)]),
        ];

    private static IEnumerable<Block> Later(SessionPlan plan, AgendaRows rows, SheetPhrases phrases) => plan.Later.Count == 0
        ? []
        :
        [
            phrases.Heading(2, "agendaSheet.later"),
            new Paragraph([phrases.Count("agendaSheet.laterNote", plan.Later.Count)]) { KeepsWithNext = true },
            new ListBlock(false, [.. plan.Later.Select(rows.Later)]),
        ];

    /// <summary>How criteria and times are told, in a row of the table or in a line of the list.</summary>
    private sealed class AgendaRows(AgendaSheetContent content, QuestionnaireWords questionnaire, SheetPhrases phrases)
    {
        public static readonly IReadOnlyList<double> Widths = [1.15, 3.1, 1.5, 1.35, 0.75, 1.6];

        public TableRow Head() => new(
        [
            phrases.Cell("agendaSheet.time"),
            phrases.Cell("agendaSheet.criterion"),
            phrases.Cell("agendaSheet.grades"),
            phrases.Cell("agendaSheet.kind"),
            phrases.Cell("agendaSheet.minutes") with { Alignment = CellAlignment.End },
            phrases.Cell("agendaSheet.agreed"),
        ]);

        public IEnumerable<TableRow> Of(SessionPlan plan)
        {
            yield return Framing("agendaSheet.opening", 0, plan.Opening);
            foreach (var slot in plan.Slots)
            {
                yield return Of(slot);
            }

            var closing = plan.Minutes - plan.Closing;
            if (plan.Reserve > 0)
            {
                yield return Framing("agendaSheet.reserve", closing - plan.Reserve, plan.Reserve);
            }

            yield return Framing("agendaSheet.closing", closing, plan.Closing);
        }

        public ListItem Later(AgendaItem item)
        {
            var words = questionnaire[item.Criterion.Id];
            var facts = string.Join(phrases.Words["running.separator"], ["", phrases.LeftToRight(item.Criterion.Id.Value), .. Findings(item)]);
            return new ListItem([new Paragraph([phrases.In(words.Title, words.Language), Phrases.Quiet(new Inline(facts))])]);
        }

        private TableRow Of(SessionSlot slot) => new(
        [
            Time(slot.Start, slot.Minutes),
            phrases.CriterionCell(slot.Item.Criterion.Id, questionnaire[slot.Item.Criterion.Id]),
            new TableCell(SpreadOf(slot.Item) is { } spread ? Grades(spread) : phrases.Words["agendaSheet.tooFew"]),
            phrases.Cell(KeyOf(slot.Item)),
            Minutes(slot.Minutes),
        ]);

        private TableRow Framing(string key, int start, int minutes) => new(
        [
            Time(start, minutes),
            Phrases.RowHeader(phrases.Say(key)) with { ColumnSpan = 3 },
            Minutes(minutes),
        ]);

        private string[] Findings(AgendaItem item) => SpreadOf(item) is { } spread
            ? [phrases.Words[KeyOf(item)], Grades(spread)]
            : [phrases.Words[KeyOf(item)]];

        private string Grades(Spread spread) => spread.Width == 0
            ? phrases.Words.Format("agendaSheet.same", ("grade", spread.Low))
            : phrases.Range(spread);

        private string KeyOf(AgendaItem item) => (item with { Spread = SpreadOf(item) }).Kind switch
        {
            AgendaKind.Differ => "agendaSheet.kinds.differ",
            AgendaKind.TooFew => "agendaSheet.kinds.tooFew",
            _ => "agendaSheet.kinds.close",
        };

        /// <summary>Nothing of so few that each could work out the others' grades, whatever the plan was made from.</summary>
        private Spread? SpreadOf(AgendaItem item) => content.Participants < CommitteeGrades.FewestParticipants ? null : item.Spread;

        private TableCell Time(int start, int minutes) =>
            new(phrases.Words.Format("agendaSheet.times", ("from", Clock(start)), ("to", Clock(start + minutes))));

        private TableCell Minutes(int minutes) => new(phrases.Number(minutes)) { Alignment = CellAlignment.End };

        private string Clock(int minutes) => phrases.LeftToRight(
            string.Create(CultureInfo.InvariantCulture, $"{minutes / MinutesOfAnHour}:{minutes % MinutesOfAnHour:00}"));
    }
}
