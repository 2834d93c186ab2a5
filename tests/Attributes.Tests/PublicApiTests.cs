using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Runtime.Versioning;
using PublicApiGenerator;
using Xunit;

namespace AdsGuard.Tests;

/// <summary>
/// The public surface, frozen. Attributes live in the metadata of other people's assemblies and generated code calls the runtime, so a change here
/// breaks programs that are already compiled.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Attributes_HaveTheApprovedApi() => AssertApproved(typeof(PiiAttribute).Assembly, "PublicApi.Attributes");

    [Fact]
    public void Runtime_HasTheApprovedApi() => AssertApproved(typeof(IHumanReviewGate).Assembly, "PublicApi.Runtime");

    [Fact]
    public void Runtime_HasTheSameApiOnNetStandard20()
    {
        // Both builds have one identity, so the second needs a load context of its own.
        var context = new AssemblyLoadContext(nameof(Runtime_HasTheSameApiOnNetStandard20));
        var assembly = context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "netstandard2.0", "AdsGuard.Runtime.dll"));

        Assert.Equal(".NETStandard,Version=v2.0", assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
        AssertApproved(assembly, "PublicApi.Runtime", "netstandard2.0");
    }

    private static void AssertApproved(Assembly assembly, string name, string folder = "")
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var received = Normalize(assembly.GeneratePublicApi(options));
        var approved = ReadApproved(name);
        var receivedFile = Path.Combine(AppContext.BaseDirectory, folder, name + ".received.txt");

        if (received == approved)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Fail(
            $"""
            The public API of {assembly.GetName().Name} is not the approved one. Changing it is a decision: if it is meant, copy the received file
            over tests/Attributes.Tests/{name}.approved.txt and say in the commit why.
            Received: {receivedFile}

            {Difference(approved, received)}
            """);
    }

    private static string ReadApproved(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, name + ".approved.txt");
        return File.Exists(file) ? Normalize(File.ReadAllText(file)) : "";
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim() + "\n";

    private static string Difference(string approved, string received)
    {
        var before = approved.Split('\n');
        var after = received.Split('\n');
        var gone = before.Except(after).Select(static line => "- " + line);
        var added = after.Except(before).Select(static line => "+ " + line);
        var lines = gone.Concat(added).ToArray();

        return lines.Length > 0 ? string.Join('\n', lines) : "The lines are the same, in another order or number.";
    }
}
