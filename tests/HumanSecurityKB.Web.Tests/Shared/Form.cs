using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;

namespace HumanSecurityKB.Web.Tests;

/// <summary>
/// A form as a page offers it. It can be filled only as a person could fill it, and sends what a browser would send:
/// hidden fields and defaults included (HTML, 4.10.21.4, constructing the entry list). Only <see cref="Tamper"/> goes beyond that.
/// </summary>
public sealed class Form(IHtmlFormElement form, Uri page)
{
    private readonly Dictionary<string, (string Name, byte[] Bytes)> _files = [];
    private readonly List<(string Name, string? Value)> _tampered = [];

    public string Action => form.GetAttribute("action") ?? page.PathAndQuery;

    /// <summary>Names of all fields, in order.</summary>
    public IReadOnlyList<string> Fields => [.. form.Elements.Select(element => element.GetAttribute("name")).OfType<string>().Distinct()];

    /// <summary>What would be sent for a field; null for nothing.</summary>
    public string? this[string name] => Entries(submitter: null).Where(entry => entry.Name == name).Select(entry => entry.Value).FirstOrDefault();

    public bool Offers(string name, string value) =>
        Named(name).Any(element => element is IHtmlSelectElement select ? select.Options.Any(option => option.Value == value) : element.GetAttribute("value") == value);

    /// <summary>Types, chooses, selects or ticks, by the kind of the field.</summary>
    public Form Set(string name, string value)
    {
        switch (Named(name).FirstOrDefault())
        {
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                Assert.Contains(value, select.Options.Select(option => option.Value));
                select.Value = value;
                break;
            case IHtmlInputElement { Type: "radio" }:
                Choose(name, value);
                break;
            case IHtmlInputElement { Type: "checkbox" }:
                Box(name, value).IsChecked = true;
                break;
            case IHtmlInputElement { Type: "text" or "search" } input:
                input.Value = value;
                break;
            case var other:
                throw new InvalidOperationException($"{page} has no field '{name}' to fill, but {other?.OuterHtml ?? "nothing"}.");
        }

        return this;
    }

    public Form Untick(string name, string value)
    {
        Box(name, value).IsChecked = false;
        return this;
    }

    public Form Attach(string name, string fileName, byte[] bytes)
    {
        Assert.IsAssignableFrom<IHtmlInputElement>(Assert.Single(Named(name)));
        _files[name] = (fileName, bytes);
        return this;
    }

    /// <summary>Sends what no browser would: another value for a field, one more field, or, for null, the form without it.</summary>
    public Form Tamper(string name, string? value)
    {
        _tampered.Add((name, value));
        return this;
    }

    public HttpRequestMessage Request(string? button)
    {
        var entries = WithTampering(Entries(Button(button)));
        if (form.Method == "get")
        {
            return new HttpRequestMessage(HttpMethod.Get, new Uri(page, Action.Split('#')[0] + QueryString.Create(entries.Select(entry => KeyValuePair.Create(entry.Name, (string?)entry.Value)))));
        }

        var isMultipart = form.GetAttribute("enctype") == "multipart/form-data";
        return new HttpRequestMessage(HttpMethod.Post, new Uri(page, Action)) { Content = isMultipart ? Multipart(entries) : new FormUrlEncodedContent(entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Value))) };
    }

    /// <summary>By its text; without one, the button that Enter presses.</summary>
    private IHtmlElement Button(string? text)
    {
        var buttons = form.Elements.OfType<IHtmlButtonElement>().Where(button => !button.IsDisabled);
        return text is null
            ? buttons.First()
            : buttons.LastOrDefault(button => Page.Clean(button.TextContent) == text) ?? throw new InvalidOperationException($"{page} has no button '{text}'.");
    }

    private IEnumerable<(string Name, string Value)> Entries(IHtmlElement? submitter)
    {
        foreach (var element in form.Elements)
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || element.HasAttribute("disabled"))
            {
                continue;
            }

            switch (element)
            {
                case IHtmlButtonElement when element == submitter:
                    yield return (name, element.GetAttribute("value") ?? "");
                    break;
                case IHtmlInputElement { Type: "radio" or "checkbox" } choice:
                    if (choice.IsChecked)
                    {
                        yield return (name, choice.GetAttribute("value") ?? "on");
                    }

                    break;
                case IHtmlInputElement { Type: "file" }:
                    break;
                case IHtmlInputElement input:
                    yield return (name, input.Value ?? "");
                    break;
                case IHtmlTextAreaElement area:
                    yield return (name, WithWindowsLines(area.Value));
                    break;
                case IHtmlSelectElement select:
                    yield return (name, select.Options.LastOrDefault(option => option.IsSelected)?.Value ?? select.Options[0].Value);
                    break;
            }
        }
    }

    private IEnumerable<(string Name, string Value)> WithTampering(IEnumerable<(string Name, string Value)> entries)
    {
        var changed = _tampered.Select(field => field.Name).ToHashSet();
        return entries.Where(entry => !changed.Contains(entry.Name))
            .Concat(_tampered.Where(field => field.Value is not null).Select(field => (field.Name, field.Value!)));
    }

    private MultipartFormDataContent Multipart(IEnumerable<(string Name, string Value)> entries)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in entries)
        {
            content.Add(new StringContent(value, Encoding.UTF8), $"\"{name}\"");
        }

        // A file field that was left empty is sent as an empty file without a name.
        foreach (var name in form.Elements.OfType<IHtmlInputElement>().Where(input => input.Type == "file").Select(input => input.Name!))
        {
            var (fileName, bytes) = _files.GetValueOrDefault(name, ("", []));
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"", FileName = $"\"{fileName}\"" };
            content.Add(file);
        }

        return content;
    }

    private void Choose(string name, string value)
    {
        Assert.True(Offers(name, value), $"{page} does not offer '{value}' for '{name}'.");
        foreach (var radio in Named(name).Cast<IHtmlInputElement>())
        {
            radio.IsChecked = radio.GetAttribute("value") == value;
        }
    }

    private IHtmlInputElement Box(string name, string value) =>
        Assert.Single(Named(name).OfType<IHtmlInputElement>(), box => box.GetAttribute("value") == value);

    private IEnumerable<IElement> Named(string name) => form.Elements.Where(element => element.GetAttribute("name") == name);

    private static string WithWindowsLines(string? text) => (text ?? "").ReplaceLineEndings("\r\n");
}
