using HumanSecurityKB.Content.Files;

namespace HumanSecurityKB.Content.Yaml;

/// <summary>A piece of text and where it stands.</summary>
internal sealed record YamlEntry(string Text, Place Place);
