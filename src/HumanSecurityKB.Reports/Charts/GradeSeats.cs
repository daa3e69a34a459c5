using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Pdf.Document;

namespace HumanSecurityKB.Reports.Charts;

/// <summary>A grade as a row of five seats: solid up to the grade, rings where it is not known, dots beyond. Always beside the grade in words.</summary>
public static class GradeSeats
{
    private const double Distance = 10;
    private const double Radius = 3.6;
    private const double DotRadius = 1.2;
    private const double RingWidth = 1.1;

    /// <param name="color">0xRRGGBB of the seats.</param>
    public static VectorDrawing Draw(Answer? answer, uint color, bool rightToLeft)
    {
        var seats = Enumerable.Range(1, Grade.Highest).Select(grade => Seat(answer, grade, color, At(grade, rightToLeft)));
        return new VectorDrawing(Grade.Highest * Distance, Distance, [.. seats]);
    }

    private static CircleShape Seat(Answer? answer, int grade, uint color, double x) => answer switch
    {
        { Grade.Value: var reached } when grade <= reached => new CircleShape(x, Distance / 2, Radius) { Fill = color },
        null or { State: AnswerState.DoNotKnow } => new CircleShape(x, Distance / 2, Radius - (RingWidth / 2)) { Stroke = color, StrokeWidth = RingWidth },
        _ => new CircleShape(x, Distance / 2, DotRadius) { Fill = Palette.Edge },
    };

    private static double At(int grade, bool rightToLeft) => (rightToLeft ? Grade.Highest - grade + 0.5 : grade - 0.5) * Distance;
}
