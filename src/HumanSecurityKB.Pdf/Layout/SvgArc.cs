using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>An elliptical arc of SVG path data, from point to point (SVG 1.1, F.6). Rotation is in degrees.</summary>
internal sealed record SvgArc(double RadiusX, double RadiusY, double Rotation, bool IsLarge, bool IsClockwise, Point From, Point To)
{
    /// <summary>The arc as cubic curves of at most a quarter turn each.</summary>
    public IEnumerable<PathSegment> ToCurves()
    {
        var (rx, ry) = (Math.Abs(RadiusX), Math.Abs(RadiusY));
        if (rx == 0 || ry == 0 || From == To)
        {
            return [new LineSegment(To)];
        }

        var angle = Rotation * Math.PI / 180;
        var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));

        // F.6.5, step 1: half the way between the ends, in the ellipse's own directions.
        var (dx, dy) = ((From.X - To.X) / 2, (From.Y - To.Y) / 2);
        var (x, y) = ((cos * dx) + (sin * dy), (cos * dy) - (sin * dx));

        // F.6.6: radii too small to reach are enlarged.
        var reach = Math.Sqrt((x * x / (rx * rx)) + (y * y / (ry * ry)));
        if (reach > 1)
        {
            (rx, ry) = (rx * reach, ry * reach);
        }

        // F.6.5, steps 2 and 3: the centre.
        var product = (rx * rx * y * y) + (ry * ry * x * x);
        var factor = Math.Sqrt(Math.Max(0, ((rx * rx * ry * ry) - product) / product)) * (IsLarge == IsClockwise ? -1 : 1);
        var (cx, cy) = (factor * rx * y / ry, -factor * ry * x / rx);
        var center = new Point((cos * cx) - (sin * cy) + ((From.X + To.X) / 2), (sin * cx) + (cos * cy) + ((From.Y + To.Y) / 2));

        // F.6.5, step 4: where the arc starts and how far it turns.
        var start = Math.Atan2((y - cy) / ry, (x - cx) / rx);
        var sweep = Math.Atan2((-y - cy) / ry, (-x - cx) / rx) - start;
        if (IsClockwise && sweep < 0)
        {
            sweep += 2 * Math.PI;
        }
        else if (!IsClockwise && sweep > 0)
        {
            sweep -= 2 * Math.PI;
        }

        Point OnPage(double across, double up) =>
            new(center.X + (cos * rx * across) - (sin * ry * up), center.Y + (sin * rx * across) + (cos * ry * up));
        return Curves(start, sweep, OnPage);
    }

    /// <summary>Cuts a turn on the unit circle into curves and maps them to the ellipse.</summary>
    private IEnumerable<PathSegment> Curves(double start, double sweep, Func<double, double, Point> map)
    {
        var count = (int)Math.Ceiling(Math.Abs(sweep) / (Math.PI / 2) - 1e-9);
        var step = sweep / count;
        var arm = 4.0 / 3 * Math.Tan(step / 4);
        for (var i = 0; i < count; i++)
        {
            var (fromSin, fromCos) = Math.SinCos(start + (i * step));
            var (toSin, toCos) = Math.SinCos(start + ((i + 1) * step));
            yield return new CurveSegment(
                map(fromCos - (arm * fromSin), fromSin + (arm * fromCos)),
                map(toCos + (arm * toSin), toSin - (arm * toCos)),
                i == count - 1 ? To : map(toCos, toSin));
        }
    }
}
