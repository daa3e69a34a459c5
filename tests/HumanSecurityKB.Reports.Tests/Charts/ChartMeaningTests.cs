using System.Xml.Linq;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Tests.Charts;

/// <summary>What a reader sees in a chart.</summary>
public class ChartMeaningTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 3)]
    [InlineData(5, 5)]
    public void A_grade_is_as_many_solid_seats(int grade, int solid)
    {
        var seats = Drawings.Svg(GradeSeats.Draw(Samples.Graded(grade), 0x17559b, false)).Elements("circle").ToList();

        Assert.Equal(5, seats.Count);
        Assert.Equal(solid, seats.Count(seat => Drawings.IsOf(seat, "fill", "per")));
        Assert.All(seats.Skip(solid), seat => Assert.True(Drawings.IsOf(seat, "fill", "edge")));
    }

    [Theory]
    [InlineData("do not know", 5)]
    [InlineData("unanswered", 5)]
    [InlineData("not applicable", 0)]
    public void What_is_not_known_is_five_rings_and_what_is_not_applicable_none(string state, int rings)
    {
        var answer = state switch
        {
            "do not know" => Answer.DoNotKnow(),
            "not applicable" => Answer.NotApplicable(NotApplicableReason.OtherLevel),
            _ => null,
        };

        var seats = Drawings.Svg(GradeSeats.Draw(answer, 0x17559b, false)).Elements("circle").ToList();

        Assert.Equal(rings, seats.Count(seat => Drawings.IsOf(seat, "line", "per")));
        Assert.DoesNotContain(seats, seat => Drawings.IsOf(seat, "fill", "per"));
    }

    [Fact]
    public void In_the_chamber_a_seat_is_solid_a_ring_or_a_dot()
    {
        var drawing = Drawings.Svg(ChamberDrawing.Of(Chamber.Of(Samples.Report(Samples.Contents(Samples.GradesWithGaps())))));
        var circles = drawing.Elements("circle").ToList();

        Assert.Equal(7, circles.Count(seat => Drawings.IsOf(seat, "fill", "foo")));
        Assert.Equal(6, circles.Count(seat => Drawings.IsOf(seat, "line", "foo")));
        Assert.DoesNotContain(circles, seat => Drawings.IsOf(seat, "tec"));
        Assert.Single(drawing.Elements("path"), path => Drawings.IsOf(path, "line", "tec"));
    }

    [Fact]
    public void A_bar_without_a_score_is_a_whisker_over_an_empty_track()
    {
        var shapes = Drawings.Svg(Drawings.Bar(Samples.Contents(Samples.GradesWithGaps()), "LEAD", false)).Elements().ToList();

        Assert.DoesNotContain(shapes, shape => Drawings.IsOf(shape, "fill", "accent"));
        Assert.Equal(["M50 5L150 5", "M50 1.5L50 8.5", "M150 1.5L150 8.5"], shapes.Where(shape => Drawings.IsOf(shape, "line", "ink")).Select(shape => shape.Attribute("d")!.Value));
    }

    [Fact]
    public void A_bar_with_nothing_left_open_has_no_whisker() =>
        Assert.DoesNotContain(Drawings.Svg(Drawings.Bar(Samples.Senate(), "LEAD", false)).Elements(), shape => Drawings.IsOf(shape, "line", "ink"));

    [Fact]
    public void Dimensions_stand_by_concern_and_in_each_group_from_the_lowest_score()
    {
        var contents = Samples.Senate();
        var scores = Samples.Report(contents).Dimensions.ToDictionary(row => row.ShortName, row => row.Score!.ExactLow!.Value);

        var groups = GroupsOf(Drawings.Concern(contents, false));

        Assert.Equal(["High concern", "Medium concern", "No view on concern", "Low concern"], groups.Select(group => group.Title));
        Assert.Equal([2, 1, 4, 1], groups.Select(group => group.Names.Count));
        Assert.All(groups, group => Assert.Equal(group.Names.OrderBy(name => scores[name]), group.Names));
    }

    [Fact]
    public void The_tinted_field_reaches_over_high_concern_up_to_60_and_no_further()
    {
        var svg = Drawings.Svg(Drawings.Concern(Samples.Senate(), false));
        var texts = svg.Elements("text").ToList();
        var (above, below) = (Place("High concern", "y"), Place("Medium concern", "y"));

        var field = Assert.Single(svg.Elements("rect"), shape => Drawings.IsOf(shape, "fill", "urgent"));
        var (left, top) = (Drawings.Number(field, "x"), Drawings.Number(field, "y"));

        Assert.InRange(top, above, below);
        Assert.InRange(top + Drawings.Number(field, "height"), top, below);
        Assert.Equal(Place("0", "x"), left, 0.05);
        Assert.Equal(Place("60", "x"), left + Drawings.Number(field, "width"), 0.05);

        // The ticks are written last: a score may be 60 as well.
        double Place(string words, string axis) => Drawings.Number(texts.Last(text => text.Value == words), axis);
    }

    [Fact]
    public void Without_high_concern_nothing_is_tinted() =>
        Assert.DoesNotContain(Drawings.Svg(Drawings.Concern(Samples.Contents(Samples.GradesInTurn()), false)).Elements(), shape => Drawings.IsOf(shape, "urgent"));

    [Fact]
    public void A_dimension_without_a_score_has_its_range_as_a_line_and_no_seat()
    {
        var contents = Samples.Contents(new Dictionary<CriterionId, Answer> { [Samples.Id("FOO-A")] = Samples.Graded(3) });
        var shapes = Drawings.Svg(Drawings.Concern(contents, false)).Elements().ToList();

        Assert.DoesNotContain(shapes, shape => shape.Name.LocalName == "circle");
        Assert.Equal(8, shapes.Count(shape => Drawings.IsOf(shape, "line") && shape.Attribute("stroke-width")!.Value == "2.5"));
    }

    [Fact]
    public void A_dimension_that_is_not_applicable_or_switched_off_has_no_place()
    {
        var contents = Samples.Contents(Samples.GradesWithGaps());
        var sheet = contents.Sheet with { Dimensions = contents.Sheet.Dimensions.Where(key => key.Value != "POL").ToHashSet() };

        var names = GroupsOf(Drawings.Concern(contents with { Sheet = sheet }, false)).SelectMany(group => group.Names).ToList();

        Assert.Equal(6, names.Count);
        Assert.DoesNotContain("Technological", names);
        Assert.DoesNotContain("Political", names);
    }

    [Fact]
    public void A_quick_check_has_no_chart_of_dimensions() =>
        Assert.Null(ConcernChart.Draw(Samples.Report(Samples.QuickCheck()), TestContent.ReportWords, 459));

    /// <summary>Hatching is drawn in slanted lines; a graded field has none.</summary>
    [Theory]
    [InlineData("graded", false)]
    [InlineData("do not know", true)]
    [InlineData("unanswered", true)]
    [InlineData("not applicable", false)]
    public void A_field_of_what_is_not_known_is_hatched(string state, bool isHatched)
    {
        Dictionary<CriterionId, Answer> answers = state switch
        {
            "graded" => TestContent.Questionnaire.Criteria.ToDictionary(criterion => criterion.Id, _ => Samples.Graded(3)),
            "do not know" => TestContent.Questionnaire.Criteria.ToDictionary(criterion => criterion.Id, _ => Answer.DoNotKnow()),
            "not applicable" => TestContent.Questionnaire.Criteria.ToDictionary(criterion => criterion.Id, _ => Answer.NotApplicable(NotApplicableReason.OtherLevel)),
            _ => [],
        };
        var drawing = Drawings.Heat(Samples.Contents(answers), false);

        Assert.Equal(isHatched, drawing.Shapes.Any(Drawings.IsHatching));
        Assert.Equal(state == "graded", Drawings.Svg(drawing).Elements("rect").Any(field => Drawings.IsOf(field, "fill", "h3")));
    }

    [Fact]
    public void Every_field_of_the_grid_has_a_figure_or_a_sign()
    {
        var report = Samples.Report(Samples.Senate());
        var signs = Drawings.Svg(Drawings.Heat(Samples.Senate(), false)).Elements("text").Select(text => text.Value).ToList();

        var expected = report.Heat.SelectMany(row => row.Cells).Select(cell => cell.State switch
        {
            HeatState.Graded => cell.Mean!.Value.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture),
            HeatState.DoNotKnow => "?",
            HeatState.Unanswered => "–",
            HeatState.NotApplicable => "×",
            _ => "·",
        });

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            signs.Where(sign => sign.Length <= 3 && !report.Functions.Any(row => row.Key == sign)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public void Names_do_not_run_into_the_fields(string language)
    {
        var parsed = Samples.LanguageOf(language);
        var drawing = HeatChart.Draw(Samples.Report(Samples.Senate(), parsed), TestContent.ReportWordsIn(parsed), 459);
        var fields = drawing.Shapes.OfType<RectangleShape>().ToList();
        var room = parsed.IsRightToLeft ? drawing.Width - fields.Max(field => field.X + field.Width) : fields.Min(field => field.X);

        Assert.All(drawing.Shapes.OfType<LabelShape>().Where(label => label.Anchor != LabelAnchor.Middle), label =>
            Assert.InRange((label.Text.Length * label.Size * 0.55) + (parsed.IsRightToLeft ? drawing.Width - label.X : label.X), 0, room));
    }

    [Fact]
    public void A_spread_has_its_line_its_median_and_a_seat_at_the_agreed_grade()
    {
        var shapes = Drawings.Svg(SpreadBar.Draw(new Spread(1, 2.5m, 5), Grade.Of(3), false)).Elements().ToList();

        Assert.Equal(6, shapes.Count(shape => Drawings.IsOf(shape, "fill", "edge")));
        Assert.Equal(["M22.8 9L90 9", "M48 0.5L48 17.5"], shapes.Where(shape => Drawings.IsOf(shape, "line", "accent")).Select(shape => shape.Attribute("d")!.Value));
        Assert.Equal(56.4, Drawings.Number(Assert.Single(shapes, shape => Drawings.IsOf(shape, "fill", "ink")), "cx"));
    }

    [Fact]
    public void A_spread_on_which_nothing_was_agreed_has_no_seat() =>
        Assert.DoesNotContain(Drawings.Svg(SpreadBar.Draw(new Spread(1, 2, 5), null, false)).Elements(), shape => Drawings.IsOf(shape, "fill", "ink"));

    /// <summary>The titles of the groups with the names under each, from the top down.</summary>
    private static List<(string Title, List<string> Names)> GroupsOf(VectorDrawing drawing)
    {
        var groups = new List<(string Title, List<string> Names)>();
        foreach (var text in Drawings.Svg(drawing).Elements("text").Where(text => text.Value.Any(char.IsLetter)).OrderBy(text => Drawings.Number(text, "y")))
        {
            if (text.Value.Contains("concern", StringComparison.Ordinal))
            {
                groups.Add((text.Value, []));
            }
            else
            {
                groups[^1].Names.Add(text.Value);
            }
        }

        return groups;
    }
}
