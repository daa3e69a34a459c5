using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>The outlines of shapes, in the drawing's own units.</summary>
public static class ShapeOutline
{
    /// <summary>A quarter of a circle as a cubic curve: how far its control points stand from its ends, for radius 1.</summary>
    private const double QuarterCircle = 0.5522847498;

    public static IReadOnlyList<PathSegment> Of(Shape shape) => shape switch
    {
        RectangleShape rectangle => Outline(rectangle),
        CircleShape circle => Outline(circle),
        LineShape line => Outline(line),
        PathShape path => [.. SvgPath.Parse(path.Data).Select(segment => segment.Map(point => InDrawing(path, point)))],
        _ => throw new NotSupportedException($"A drawing cannot be made of shapes of type {shape.GetType().Name}."),
    };

    private static Point InDrawing(PathShape path, Point point) => new(path.X + (point.X * path.Scale), path.Y + (point.Y * path.Scale));

    private static List<PathSegment> Outline(RectangleShape rectangle)
    {
        var right = rectangle.X + rectangle.Width;
        var bottom = rectangle.Y + rectangle.Height;
        return
        [
            new MoveSegment(new Point(rectangle.X, rectangle.Y)),
            new LineSegment(new Point(right, rectangle.Y)),
            new LineSegment(new Point(right, bottom)),
            new LineSegment(new Point(rectangle.X, bottom)),
            new CloseSegment(),
        ];
    }

    private static List<PathSegment> Outline(CircleShape circle)
    {
        var arm = circle.Radius * QuarterCircle;
        Point At(double x, double y) => new(circle.CenterX + x, circle.CenterY + y);
        var radius = circle.Radius;
        return
        [
            new MoveSegment(At(radius, 0)),
            new CurveSegment(At(radius, arm), At(arm, radius), At(0, radius)),
            new CurveSegment(At(-arm, radius), At(-radius, arm), At(-radius, 0)),
            new CurveSegment(At(-radius, -arm), At(-arm, -radius), At(0, -radius)),
            new CurveSegment(At(arm, -radius), At(radius, -arm), At(radius, 0)),
            new CloseSegment(),
        ];
    }

    private static List<PathSegment> Outline(LineShape line)
    {
        var segments = new List<PathSegment>();
        foreach (var point in line.Points)
        {
            segments.Add(segments.Count == 0 ? new MoveSegment(point) : new LineSegment(point));
        }

        if (line.Closed && segments.Count > 0)
        {
            segments.Add(new CloseSegment());
        }

        return segments;
    }
}
