namespace HumanSecurityKB.Domain.Scoring;

/// <summary>
/// An exact number, so that a mean of thirds is not rounded before it is shown. Scores use denominators
/// up to a few hundred thousand; a long holds them with room to spare.
/// </summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly long _denominatorLessOne;

    public Fraction(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        var divisor = GreatestCommonDivisor(Math.Abs(numerator), denominator);
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    public long Numerator { get; }

    /// <summary>Positive, in lowest terms; 1 for the default value, which is zero.</summary>
    public long Denominator => _denominatorLessOne + 1;

    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, long divisor) => new(a.Numerator, a.Denominator * divisor);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static Fraction Mean(IReadOnlyCollection<Fraction> values) =>
        values.Aggregate(default(Fraction), (sum, value) => sum + value) / values.Count;

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest whole number, half up. Only for numbers of zero or more.</summary>
    public int Rounded() => (int)(((2 * Numerator) + Denominator) / (2 * Denominator));

    public override string ToString() => $"{Numerator}/{Denominator}";

    private static long GreatestCommonDivisor(long a, long b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
