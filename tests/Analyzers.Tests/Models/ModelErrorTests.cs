using System.Linq;
using AdsGuard.Models;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>What is wrong, where exactly, and what was probably meant. The expected place is between ⟦ and ⟧.</summary>
public sealed class ModelErrorTests
{
    [Theory]
    // Verbs.
    [InlineData("⟦flwo⟧ M:A.B(*) Receiver -> ReturnValue", "Unknown entry 'flwo'; did you mean 'flow'?")]
    [InlineData("⟦Client⟧ T:A.B", "Unknown entry 'Client'; did you mean 'client'?")]
    [InlineData("⟦zzzzzzzz⟧ M:A.B", "Unknown entry 'zzzzzzzz'; expected one of system, client,")]
    // IDs.
    [InlineData("noflow ⟦A.B⟧", "Expected a documentation ID after 'noflow', such as M:Namespace.Type.Member(*)")]
    [InlineData("noflow⟦⟧", "Expected a documentation ID after 'noflow'")]
    [InlineData("input ⟦T:⟧A.B Argument[0]", "'input' does not take an ID that begins with 'T:'; expected M: or P:")]
    [InlineData("noflow ⟦M:A.B(System.String,⟧ System.Int32)", "The parentheses do not match; an ID is written without blanks")]
    [InlineData("noflow ⟦M:A.B(*)x⟧", "The parentheses do not match")]
    [InlineData("noflow ⟦M:B⟧", "The ID names a member without its type")]
    [InlineData("noflow ⟦M:A..B⟧", "The name has an empty part between its dots")]
    [InlineData("noflow ⟦M:A.Get*⟧", "'*' stands for a whole member name")]
    [InlineData("noflow ⟦M:A.*(*)⟧", "After '.*' there is nothing left to choose")]
    [InlineData("noflow ⟦M:A.B(*,System.String)⟧", "'*' stands for the whole parameter list: (*)")]
    [InlineData("noflow ⟦M:A.B`1(*)⟧", "A method's number of type parameters is written ``n after its name")]
    [InlineData("noflow ⟦M:A.op_Implicit(*)~⟧", "Expected the type that the operator converts to after '~'")]
    [InlineData("client ⟦T:A.*⟧", "A type is named in full, without wildcards or parentheses")]
    // Endpoints and requests.
    [InlineData("endpoint ⟦\"https://api.example.org\"⟧", "An endpoint is a host (api.example.org, *.example.org), a route")]
    [InlineData("endpoint ⟦\"api.example.org\"⟧ body=model", "Only a route where no host is in sight")]
    [InlineData("endpoint ⟦\"*/score\"⟧ body=model", "Only a route where no host is in sight")]
    [InlineData("endpoint \"/score\" ⟦bodi⟧=model", "Unknown setting 'bodi'")]
    [InlineData("endpoint ⟦api.example.org⟧", "Expected the host or route of an endpoint in quotation marks")]
    [InlineData("send M:A.B(*) Argument[0]⟦⟧", "A send says where to: to=Argument[requestUri]")]
    [InlineData("send M:A.B(*) Argument[0] ⟦from⟧=Argument[1]", "Unknown setting 'from'")]
    [InlineData("send M:A.B(*) Argument[0] to=Argument[1],⟦Argumnt⟧[2]", "Unknown place 'Argumnt'; did you mean 'Argument'?")]
    // What people type, and what is recorded.
    [InlineData("handler M:A.Map(*)⟦⟧", "Expected a path that begins with Argument[n], Receiver or ReturnValue")]
    [InlineData("handler ⟦P:⟧A.Map", "'handler' does not take an ID that begins with 'P:'; expected T: or M:")]
    [InlineData("typed P:A.B ⟦FreeText⟧", "Unexpected 'FreeText' after the entry")]
    [InlineData("recorder P:A.B ⟦logs⟧", "Unknown recording 'logs'; did you mean 'log'?")]
    [InlineData("recorder P:A.B log ⟦off⟧=T:A.B", "Unknown setting 'off'")]
    [InlineData("recorder P:A.B log of=⟦M:⟧A.B", "'of=' does not take an ID that begins with 'M:'; expected T:")]
    [InlineData("recorder ⟦\"\"⟧ log", "Expected the name of a switch")]
    [InlineData("recorder \"A\" ⟦logging⟧", "Unknown recording 'logging'")]
    // Paths.
    [InlineData("input M:A.B(*) ⟦Arguments⟧[0]", "Unknown place 'Arguments'; did you mean 'Argument'?")]
    [InlineData("input M:A.B(*) Argument⟦⟧", "Expected brackets, as in Argument[0]")]
    [InlineData("input M:A.B(*) Argument[⟦-1⟧]", "'-1' is not the position of a parameter")]
    [InlineData("input M:A.B(*) Argument[⟦99999999999⟧]", "'99999999999' is not the position of a parameter")]
    [InlineData("input M:A.B(*) Receiver.⟦Elements⟧", "Unknown step 'Elements'; did you mean 'Element'?")]
    [InlineData("input M:A.B(*) Receiver.⟦⟧", "Expected a step after '.'")]
    [InlineData("input M:A.B(*) Receiver.Member[⟦a-b⟧]", "'a-b' is not the name of a field or property")]
    [InlineData("input M:A.B(*) Receiver.**.⟦Element⟧", "Nothing follows '**'")]
    [InlineData("flow M:A.B(*) Argument[0].Member[⟦*⟧] -> ReturnValue", "Member[*] stands right of an arrow")]
    [InlineData("flow M:A.B(*) Argument[0] -> ReturnValue.Member[*].⟦Element⟧", "Nothing follows 'Member[*]'")]
    [InlineData("input M:A.B(*)⟦⟧", "Expected a path that begins with Argument[n], Receiver or ReturnValue")]
    [InlineData("input M:A.B(*) Receiver ⟦ReturnValue⟧", "Unexpected 'ReturnValue' after the entry")]
    [InlineData("flow M:A.B(*) Receiver ⟦=>⟧ ReturnValue", "Expected '->' and the place that the value flows to")]
    [InlineData("flow M:A.B(*) Receiver -> ⟦⟧", "Expected a path")]
    // Settings.
    [InlineData("system ⟦Vendor⟧", "Expected the name of the system in quotation marks")]
    [InlineData("system ⟦\"Vendor hosting=agency⟧", "The quotation mark is never closed")]
    [InlineData("system ⟦\" \"⟧", "Expected the name of the system, found nothing")]
    [InlineData("system \"V\" ⟦hostng⟧=agency", "Unknown setting 'hostng'; did you mean 'hosting'?")]
    [InlineData("system \"V\" hosting=⟦3rd-party⟧", "Unknown hosting '3rd-party'; did you mean 'third-party'?")]
    [InlineData("system \"V\" hosting⟦⟧", "Expected '=' and a value after 'hosting'")]
    [InlineData("system \"V\" hosting=⟦⟧", "Expected a value after 'hosting='")]
    [InlineData("system \"V\" hosting=agency hosting=⟦third-party⟧", "'hosting' is given twice and has one value")]
    [InlineData("system \"V\" hosting=agency hosting=⟦agency⟧", "'hosting' is given twice")]
    [InlineData("sanitizer M:A.B(*) removes=pii method=redaction method=⟦aggregation⟧", "'method' is given twice")]
    [InlineData("sanitizer M:A.B(*) removes=pii on=Receiver method=redaction on=⟦ReturnValue⟧", "'on' is given twice")]
    [InlineData("sanitizer M:A.B(*) method=redaction⟦⟧", "A sanitizer says what it removes")]
    [InlineData("sanitizer M:A.B(*) removes=pii⟦⟧", "A sanitizer says by which method")]
    [InlineData("sanitizer M:A.B(*) removes=pii,⟦hpi⟧ method=redaction", "Unknown category 'hpi'; did you mean 'phi'?")]
    [InlineData("sanitizer M:A.B(*) removes=pii method=⟦redact⟧", "Unknown method 'redact'; expected one of")]
    [InlineData("sanitizer M:A.B(*) removes=pii method=redaction on=ReturnValue.⟦Elemnt⟧", "Unknown step 'Elemnt'; did you mean 'Element'?")]
    [InlineData("source P:A.B ⟦pi⟧ SocialSecurityNumber", "Unknown category 'pi'; did you mean 'pii'?")]
    [InlineData("source P:A.B pii ⟦SocialSecurityNumbr⟧", "Unknown kind 'SocialSecurityNumbr'; did you mean 'SocialSecurityNumber'?")]
    [InlineData("source P:A.B phi ⟦SocialSecurityNumber⟧", "Unknown kind 'SocialSecurityNumber'; expected one of Identifier, Health, Care, Payment")]
    [InlineData("source P:A.B legal Privilege⟦⟧", "Expected the authority for the protection in quotation marks")]
    [InlineData("source P:A.B pii PassportNumber ⟦\"why\"⟧", "Unexpected '\"why\"' after the entry")]
    [InlineData("adverse M:A.B(*) ⟦Deny⟧", "Expected the title of the adverse action in quotation marks")]
    [InlineData("purpose \"P\" pii=⟦SSN⟧", "Unknown name 'SSN'; expected one of")]
    [InlineData("purpose \"P\" expires=⟦2027-02-30⟧", "'2027-02-30' is not a date of the form 2027-06-30")]
    [InlineData("purpose \"P\" pii=PassportNumber pii=⟦PassportNumber⟧", "'pii' is given twice")]
    [InlineData("purpose \"P\" pii=PassportNumber ⟦necessity⟧=\"two files of one name\"", "'necessity' of a purpose is for the code to state; the register compares what is approved")]
    [InlineData("purpose \"P\" ⟦access-controls⟧=RBAC expires=2027-06-30", "'access-controls' of a purpose is for the code to state")]
    [InlineData("purpose \"P\" categories=⟦characteristic⟧", "Unknown category 'characteristic'")]
    // Heads.
    [InlineData("⟦[]⟧", "The section head names no assembly")]
    [InlineData("⟦[A⟧", "A section head is one assembly in brackets, with nothing behind them")]
    [InlineData("⟦[A, Version=1.0.0.0]⟧", "A section head holds the simple name of one assembly")]
    [InlineData("⟦[A] B⟧", "A section head is one assembly in brackets, with nothing behind them")]
    public void Line(string marked, string message)
    {
        var start = marked.IndexOf('⟦');
        var length = marked.IndexOf('⟧') - start - 1;

        var error = ModelFile.Parse("[A]\n" + marked.Replace("⟦", "").Replace("⟧", "")).Errors.Single();

        Assert.StartsWith(message, error.Message);
        Assert.Equal((1, start, length), (error.Line, error.Column, error.Length));
    }

    [Fact]
    public void EntryBeforeTheFirstHead_IsSaidToBe()
    {
        var error = ModelFile.Parse("noflow M:A.B(*)").Errors.Single();

        Assert.StartsWith("'noflow' stands before the first section head", error.Message);
    }

    [Fact]
    public void ControlCharacter_IsNamed()
    {
        var error = ModelFile.Parse("[A]\nnoflow M:A\0.B").Errors.Single();

        Assert.Equal((10, 1, "Control character U+0000 does not belong in a model file"), (error.Column, error.Length, error.Message));
    }

    [Fact]
    public void OneLine_HasOneError() => Assert.Single(ModelFile.Parse("[A]\nflow T:..( Argumnt[ -> Nowhere ;; \"").Errors);
}
