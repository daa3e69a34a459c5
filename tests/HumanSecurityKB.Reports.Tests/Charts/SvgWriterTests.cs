using System.Xml.Linq;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Tests.Charts;

public class SvgWriterTests
{
    public static TheoryData<string> Drawings =>
    [
        SvgWriter.Write(Chamber.Of(Samples.Report(Samples.Contents(Samples.GradesWithGaps())))),
        SvgWriter.Write(Chamber.Of(Samples.Report(Samples.Contents(new Dictionary<CriterionId, Answer>())))),
        SvgWriter.Write(Chamber.Of(Samples.Report(Samples.Contents(Samples.QuickCheckGrades(), Scope.QuickCheck)))),
        SvgWriter.Write(new ScoreBar(55, (50, 58))),
        SvgWriter.Write(new ScoreBar(null, (0, 100))),
    ];

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_drawing_is_well_formed_hidden_and_styled_by_class_only(string svg)
    {
        var root = XDocument.Parse(svg).Root!;

        Assert.Equal("true", root.Attribute("aria-hidden")?.Value);
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "fill" or "stroke");
    }

    [Fact]
    public void A_bar_has_the_parts_that_the_stylesheet_knows()
    {
        const string expected =
            """
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10"/><rect class="fill" width="55" height="10"/><path class="tick" d="M20 0v10M40 0v10M60 0v10M80 0v10"/><path class="halo" d="M50 5H58M50 1v8M58 1v8"/><path class="rng" d="M50 5H58M50 1v8M58 1v8"/></svg>
            """;

        Assert.Equal(expected, SvgWriter.Write(new ScoreBar(55, (50, 58))));
    }

    [Fact]
    public void A_bar_without_a_score_has_no_fill() => Assert.DoesNotContain("fill", SvgWriter.Write(new ScoreBar(null, (13, 80))));

    [Fact]
    public void A_chamber_groups_its_seats_by_dimension()
    {
        var root = XDocument.Parse(SvgWriter.Write(Chamber.Of(Samples.Report(Samples.Contents(Samples.GradesWithGaps()))))).Root!;

        var food = root.Elements("g").Single(group => group.Attribute("class")?.Value == "foo");

        Assert.Equal(["taken", "hole", "free"], food.Elements("path").Select(path => path.Attribute("class")!.Value));
        Assert.Equal(13, Dots(food, "taken"));
        Assert.Equal(6, Dots(food, "hole"));
        Assert.Equal(7, Dots(food, "free"));
        Assert.NotNull(food.Element("svg"));
    }

    private static int Dots(XElement group, string classOfSeats) =>
        group.Elements("path").Single(path => path.Attribute("class")!.Value == classOfSeats).Attribute("d")!.Value.Count(letter => letter == 'M');
}
