using FsCheck.Xunit;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests.Committee;

[Properties(Arbitrary = [typeof(RandomAgendas)], MaxTest = 300)]
public sealed class AgendaTests
{
    private static readonly Questionnaire Questionnaire = RealQuestionnaire.Instance;

    public static TheoryData<string, string, string> Cases() => [.. MarkdownTable.Rows(Files.Case("agenda.md")).Select(row => (row[1], row[2], row[3]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_agenda_begins_with(string spreads, string concerns, string expected)
    {
        var beginning = expected.Split(", ");
        var contents = RandomAgendas.Contents(Sheets.Parse(Questionnaire, "", concerns), new CommitteeGrades(3, Sheets.SpreadsOf(Questionnaire, spreads)));

        Assert.Equal(beginning, Agenda.Of(Questionnaire, contents).Take(beginning.Length).Select(item => $"{item.Criterion.Id} {item.Kind}"));
    }

    [Property]
    public void Every_criterion_in_scope_stands_on_the_agenda_once(RandomAgenda agenda) =>
        Assert.Equal(
            Questionnaire.InScope(agenda.Contents.Sheet).Select(criterion => criterion.Id.Value).Order(),
            agenda.Items.Select(item => item.Criterion.Id.Value).Order());

    [Property]
    public void The_agenda_goes_by_kind_then_width_then_weight_then_print(RandomAgenda agenda)
    {
        var print = Questionnaire.Criteria.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var places = agenda.Items.Select(item => (item.Kind, -item.Spread?.Width ?? 0, -item.Weight, print[item.Criterion.Id])).ToList();

        Assert.Equal(places.Order(), places);
    }

    [Property]
    public void Without_private_grades_all_is_still_on_the_agenda(RandomAgenda agenda) =>
        Assert.All(Agenda.Of(Questionnaire, agenda.Contents with { Committee = null }), item => Assert.Equal(AgendaKind.TooFew, item.Kind));

    [Property]
    public void An_item_is_agreed_exactly_when_it_has_an_answer(RandomAgenda agenda) =>
        Assert.All(agenda.Items, item => Assert.Equal(agenda.Contents.Sheet.AnswerTo(item.Criterion), item.Agreed));
}
