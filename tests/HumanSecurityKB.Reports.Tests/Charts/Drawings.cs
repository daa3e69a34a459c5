using System.Globalization;
using System.Xml.Linq;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Tests.Charts;

/// <summary>Every chart, from real assessments, from left to right and from right to left.</summary>
internal static class Drawings
{
    private const double Width = 459;

    /// <summary>The English words as if they were Arabic: only the direction differs.</summary>
    private static readonly FixedWords _mirroredWords = new(
        Language.Arabic, TestContent.ReportWords.Keys.ToDictionary(key => key, key => new Phrase(Language.Arabic, TestContent.ReportWords[key])));

    /// <summary>By what each shows; true is from right to left.</summary>
    public static Dictionary<string, Func<bool, VectorDrawing>> All { get; } = new()
    {
        ["chamber"] = _ => ChamberDrawing.Of(Chamber.Of(Samples.Report(Samples.Senate()))),
        ["chamber with gaps"] = _ => ChamberDrawing.Of(Chamber.Of(Samples.Report(Samples.Contents(Samples.GradesWithGaps())))),
        ["chamber of a quick check"] = _ => ChamberDrawing.Of(Chamber.Of(Samples.Report(Samples.QuickCheck())), 640),
        ["emblem"] = _ => ChamberDrawing.Of(Chamber.Emblem(TestContent.Questionnaire)),
        ["bar"] = rightToLeft => Bar(Samples.Senate(), "LEAD", rightToLeft),
        ["bar with a range"] = rightToLeft => Bar(Samples.Senate(), "LAW", rightToLeft),
        ["bar without a score"] = rightToLeft => Bar(Samples.Contents(Samples.GradesWithGaps()), "LEAD", rightToLeft),
        ["bar of nothing known"] = rightToLeft => Bar(Samples.Contents(new Dictionary<CriterionId, Answer>()), "LAW", rightToLeft),
        ["concern"] = rightToLeft => Concern(Samples.Senate(), rightToLeft),
        ["concern with gaps"] = rightToLeft => Concern(Samples.Contents(Samples.GradesWithGaps()), rightToLeft),
        ["heat"] = rightToLeft => Heat(Samples.Senate(), rightToLeft),
        ["heat of nothing answered"] = rightToLeft => Heat(Samples.Contents(new Dictionary<CriterionId, Answer>()), rightToLeft),
        ["spread"] = rightToLeft => SpreadBar.Draw(new Spread(1, 2.5m, 5), Grade.Of(3), rightToLeft),
        ["spread over everything, nothing agreed"] = rightToLeft => SpreadBar.Draw(new Spread(0, 2, 5), null, rightToLeft),
        ["seats"] = rightToLeft => GradeSeats.Draw(Samples.Graded(3), 0x17559b, rightToLeft),
        ["seats of something not known"] = rightToLeft => GradeSeats.Draw(Answer.DoNotKnow(), 0x6b1d5c, rightToLeft),
        ["seats of something not applicable"] = rightToLeft => GradeSeats.Draw(Answer.NotApplicable(NotApplicableReason.OtherLevel), 0x6b1d5c, rightToLeft),
    };

    public static VectorDrawing Bar(AssessmentContents contents, string function, bool rightToLeft) =>
        ScoreBar.Of(Samples.Report(contents).Functions.Single(row => row.Key == function))!.Draw(rightToLeft);

    public static VectorDrawing Concern(AssessmentContents contents, bool rightToLeft) =>
        ConcernChart.Draw(Samples.Report(contents), WordsOf(rightToLeft), Width)!;

    public static VectorDrawing Heat(AssessmentContents contents, bool rightToLeft) =>
        HeatChart.Draw(Samples.Report(contents), WordsOf(rightToLeft), Width);

    public static XElement Svg(VectorDrawing drawing) => XDocument.Parse(SvgWriter.Write(drawing, "test")).Root!;

    public static bool IsOf(XElement shape, params IReadOnlyList<string> classes) => classes.All(shape.Attribute("class")!.Value.Split(' ').Contains);

    public static double Number(XElement shape, string attribute) => double.Parse(shape.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    public static bool IsHatching(Shape shape) => shape is LineShape { Points: [var start, var end] } && start.X != end.X && start.Y != end.Y;

    private static FixedWords WordsOf(bool rightToLeft) => rightToLeft ? _mirroredWords : TestContent.ReportWords;
}
