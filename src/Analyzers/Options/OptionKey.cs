using System;

namespace AdsGuard.Analyzers.Options;

/// <summary>A key of <c>.editorconfig</c> and <c>.globalconfig</c> files that AdsGuard reads.</summary>
internal abstract class OptionKey
{
    protected OptionKey(string name, string form, string defaultText, OptionScope scope, string summary, string example)
    {
        Name = name;
        Form = form;
        DefaultText = defaultText;
        Scope = scope;
        Summary = summary;
        Example = example;
    }

    /// <summary>The key in lower case, as the compiler hands it over. A family of keys ends with a dot: what follows it is the ID of a rule.</summary>
    public string Name { get; }

    /// <summary>How a value is written, in words.</summary>
    public string Form { get; }

    /// <summary>The default as the documentation writes it.</summary>
    public string DefaultText { get; }

    public OptionScope Scope { get; }

    /// <summary>What the key decides, in one or two sentences.</summary>
    public string Summary { get; }

    /// <summary>A value that makes sense.</summary>
    public string Example { get; }

    public bool IsFamily => Name.EndsWith(".", StringComparison.Ordinal);

    /// <summary>Why a value cannot be used, or null where it can.</summary>
    public abstract string? WhyWrong(string value);
}

/// <summary>A key with the type of its values.</summary>
internal sealed class OptionKey<T>(string name, OptionForm<T> form, T defaultValue, string defaultText, OptionScope scope, string summary, string example)
    : OptionKey(name, form.Description, defaultText, scope, summary, example)
{
    public T Default { get; } = defaultValue;

    /// <summary>The value that a text stands for; the default where it is blank or cannot be read, which ADS9002 says at its place.</summary>
    public T Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Default;
        var reading = form.Read(text!.Trim());
        return reading.Error is null ? reading.Value : Default;
    }

    public override string? WhyWrong(string value) => string.IsNullOrWhiteSpace(value) ? $"expected {Form}, found nothing" : form.Read(value.Trim()).Error;
}
