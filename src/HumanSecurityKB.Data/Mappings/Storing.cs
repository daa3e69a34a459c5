using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using HumanSecurityKB.Domain;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HumanSecurityKB.Data.Mappings;

/// <summary>How the domain's values become columns.</summary>
internal static class Storing
{
    public delegate bool TryParse<T>(string? text, [NotNullWhen(true)] out T? value)
        where T : class;

    public static void StoredAsText<T>(this PropertyBuilder<T> property, TryParse<T> tryParse)
        where T : class =>
        property.HasConversion(new ValueConverter<T, string>(value => value.ToString()!, text => Parse(text, tryParse)));

    public static void StoredAsCode<T>(this PropertyBuilder<T> property, CodeTable<T> codes)
        where T : struct, Enum =>
        property.HasConversion(new ValueConverter<T, string>(value => codes[value], code => codes.Parse(code)));

    public static void StoredAsCode<T>(this PropertyBuilder<T?> property, CodeTable<T> codes)
        where T : struct, Enum =>
        property.HasConversion(new ValueConverter<T, string>(value => codes[value], code => codes.Parse(code)));

    public static void StoredAsJson<T>(this PropertyBuilder<T> property)
        where T : class? =>
        property.HasConversion(new ValueConverter<T, string>(value => StoredJson.Write(value), json => StoredJson.Read<T>(json)), Comparer<T>());

    public static T Parse<T>(this CodeTable<T> codes, string? code)
        where T : struct, Enum =>
        codes.TryParse(code, out var value) ? value : throw Unreadable<T>(code);

    public static T Parse<T>(string text, TryParse<T> tryParse)
        where T : class =>
        tryParse(text, out var value) ? value : throw Unreadable<T>(text);

    /// <summary>The domain puts a new value in place of an old one and never changes it, so a changed one is another object.</summary>
    private static ValueComparer<T> Comparer<T>()
        where T : class? =>
        new((one, other) => ReferenceEquals(one, other), value => RuntimeHelpers.GetHashCode(value), value => value);

    private static FormatException Unreadable<T>(string? text) => new($"The database holds '{text}', which is no {typeof(T).Name}.");
}
