using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS9005: protected data enters dynamic code, reflection or native code, where an ADS is in reach.</summary>
public sealed class DataEntersUnseenCodeTests
{
    [Fact]
    public Task ACallOnADynamicValue_IsReported() => InReachAsync(
        """
        void Run(IModel model, Applicant applicant, dynamic formatter)
        {
            formatter.Format({|ADS9005:applicant.Ssn|});
            model.Ask("Hello");
        }
        """);

    [Fact]
    public Task ADynamicFunction_IsReported() => InReachAsync(
        """
        void Run(IModel model, Applicant applicant, dynamic format)
        {
            format({|ADS9005:applicant.Ssn|});
            model.Ask("Hello");
        }
        """);

    [Fact]
    public Task WhatADynamicCallGivesBack_StillCarriesTheData() => InReachAsync(
        """
        void Run(IModel model, Applicant applicant, dynamic formatter)
        {
            string text = formatter.Format({|ADS9005:applicant.Ssn|});
            model.Ask({|ADS1001:text|});
        }
        """);

    [Fact]
    public Task ADynamicValueWhoseTypeIsKnown_IsAnOrdinaryCall() => InReachAsync(
        """
        private sealed class Formatter { public string Format(string text) => "x"; }

        void Run(IModel model, Applicant applicant)
        {
            dynamic formatter = new Formatter();
            string text = formatter.Format(applicant.Ssn);
            model.Ask(text);
        }
        """);

    [Fact]
    public Task ADynamicArgumentOfATypedReceiver_IsAnOrdinaryCall() => InReachAsync(
        """
        private static string Format(string text) => "x";

        void Run(IModel model, Applicant applicant)
        {
            dynamic id = applicant.Ssn;
            string text = Format(id);
            model.Ask(text);
        }
        """);

    [Fact]
    public Task ADynamicClient_IsAnAdsAndNoRiddle() => InReachAsync(
        """
        void Run(IModel model, Applicant applicant)
        {
            dynamic client = model;
            client.Ask({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task AMemberThatIsSet_StaysWithItsObject() => InReachAsync(
        """
        void Run(IModel model, Applicant applicant)
        {
            dynamic bag = new System.Dynamic.ExpandoObject();
            bag.Ssn = applicant.Ssn;
            bag.Name = applicant.Name;
            model.Ask((string)bag.Name);
        }
        """);

    [Fact]
    public Task ReflectionByANameThatIsNotConstant_IsReported() => InReachAsync(
        """
        void Run(IModel model, Applicant applicant, string name)
        {
            typeof(C).GetMethod(name)!.Invoke(this, {|ADS9005:new object[] { applicant.Ssn }|});
            model.Ask("Hello");
        }
        """);

    [Fact]
    public Task ReflectionByConstants_IsFollowed() => InReachAsync(
        """
        public string Format(string text) => "x";

        void Run(IModel model, Applicant applicant)
        {
            typeof(C).GetMethod(nameof(Format))!.Invoke(this, new object[] { applicant.Ssn });
            model.Ask("Hello");
        }
        """);

    [Fact]
    public Task WhatReflectionReads_IsNoCall() => InReachAsync(
        """
        void Run(IModel model, Applicant applicant, string name)
        {
            var length = typeof(Applicant).GetProperty(name)!.GetValue(applicant)!.ToString()!.Length;
            typeof(Applicant).GetMethod(name)!.Invoke(applicant, null);
            model.Ask("Hello" + length);
        }
        """);

    [Theory]
    [InlineData("type.InvokeMember(name, System.Reflection.BindingFlags.InvokeMethod, null, this, {|ADS9005:new object[] { applicant.Ssn }|})")]
    [InlineData("type.GetProperty(name)!.SetValue(this, {|ADS9005:applicant.Ssn|})")]
    [InlineData("type.GetConstructors()[0].Invoke({|ADS9005:new object[] { applicant.Ssn }|})")]
    [InlineData("Activator.CreateInstance(type, {|ADS9005:applicant.Ssn|})")]
    [InlineData("Activator.CreateInstance(typeof(C), applicant.Ssn)")]
    [InlineData("Activator.CreateInstance(type)")]
    [InlineData("Activator.CreateInstance<C>()")]
    [InlineData("function.DynamicInvoke({|ADS9005:applicant.Ssn|})")]
    [InlineData("new Func<string, string>(static s => \"x\").DynamicInvoke(applicant.Ssn)")]
    public Task OtherDoorsOfReflection(string call) => InReachAsync(
        $$"""
        public C() { }

        public C(string text) { }

        void Run(IModel model, Applicant applicant, Type type, string name, Delegate function)
        {
            {{call}};
            model.Ask("Hello");
        }
        """);

    [Fact]
    public Task NativeCode_IsReported() => InReachAsync(
        """
        [System.Runtime.InteropServices.DllImport("scoring")]
        private static extern void Submit(string text, int length);

        void Run(IModel model, Applicant applicant)
        {
            Submit({|ADS9005:applicant.Ssn|}, applicant.Ssn.Length);
            Submit(applicant.Name, applicant.Ssn == "" ? 1 : 2);
            model.Ask("Hello");
        }
        """);

    [Fact]
    public Task ALibraryImport_IsReported() => InReachAsync(
        """
        [System.Runtime.InteropServices.LibraryImport("scoring")]
        private static partial void Submit(string text);

        private static partial void Submit(string text) { }

        void Run(IModel model, Applicant applicant)
        {
            Submit({|ADS9005:applicant.Ssn|});
            model.Ask("Hello");
        }
        """);

    [Fact]
    public Task AnObjectWithProtectedMembers_IsReportedOncePerCategory() => InReachAsync(
        """
        [System.Runtime.InteropServices.DllImport("scoring")]
        private static extern void Submit(Applicant applicant);

        void Run(IModel model, Applicant applicant)
        {
            Submit({|ADS9005:{|ADS9005:{|ADS9005:{|ADS9005:applicant|}|}|}|});
            model.Ask("Hello");
        }
        """);

    [Theory]
    [InlineData("NotAds(NotAdsReason.Calculator)")]
    [InlineData("Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)")]
    public Task NativeCodeThatSomebodySpokeFor_IsSilent(string mark) => InReachAsync(
        $$"""
        [{{mark}}]
        [System.Runtime.InteropServices.DllImport("checksum")]
        private static extern string Submit(string text);

        void Run(IModel model, Applicant applicant)
        {
            Submit(applicant.Ssn);
            model.Ask("Hello");
        }
        """);

    [Theory]
    [InlineData("", 1)]
    [InlineData("[Consumer]\nnoflow M:C.Submit(*)", 0)]
    public async Task NativeCodeThatAModelDescribes_IsSilent(string model, int reported)
    {
        const string Source = """
            class C
            {
                [System.Runtime.InteropServices.DllImport("checksum")]
                private static extern int Submit(string text);

                void Run(IModel model, Applicant applicant) => model.Ask("Hello" + Submit(applicant.Ssn));
            }
            """;

        Assert.Equal(reported, (await Configured.ByModelAsync(Source, model)).Count(static d => d.Id == "ADS9005"));
    }

    [Fact]
    public Task AFunctionPointerWithoutAKnownTarget_IsReported() => InReachAsync(
        """
        private static void Keep(string text) { }

        unsafe void Run(IModel model, Applicant applicant, delegate* unmanaged<char, void> given)
        {
            given({|ADS9005:applicant.Ssn[0]|});
            delegate*<string, void> known = &Keep;
            known(applicant.Ssn);
            model.Ask("Hello");
        }
        """);

    [Fact]
    public Task AWrapper_IsReportedWhereTheDataComesFrom() => InReachAsync(
        """
        private static void Format(dynamic formatter, string text) => formatter.Format(text);

        void Run(IModel model, Applicant applicant, dynamic formatter)
        {
            Format(formatter, {|ADS9005:applicant.Ssn|});
            Format(formatter, applicant.Name);
            model.Ask("Hello");
        }
        """);

    [Fact]
    public Task HarmlessData_IsSilent() => InReachAsync(
        """
        void Run(IModel model, Applicant applicant, dynamic formatter)
        {
            formatter.Format(applicant.Name, applicant.Ssn.Length, applicant.Ssn == "");
            model.Ask("Hello");
        }
        """);

    [Fact]
    public Task OutOfReachOfAnAds_IsSilent() => InReachAsync(
        """
        void Run(Applicant applicant, dynamic formatter) => formatter.Format(applicant.Ssn);

        void Ask(IModel model) => model.Ask("Hello");
        """);

    [Fact]
    public Task ACallerOfAMemberThatReachesAnAds_IsInReach() => InReachAsync(
        """
        void Run(IModel model, Applicant applicant, dynamic formatter)
        {
            formatter.Format({|ADS9005:applicant.Ssn|});
            Ask(model);
        }

        void Ask(IModel model) => model.Ask("Hello");
        """);

    [Fact]
    public async Task TheMessage_NamesDataCodeAndWayOut()
    {
        var diagnostic = await Verify.SingleAsync(
            """
            class C
            {
                void Run(IModel model, Applicant applicant, dynamic formatter)
                {
                    var text = applicant.Ssn;
                    formatter.Format(text);
                    model.Ask("Hello");
                }
            }
            """);

        Assert.Equal(
            "'Format' is given 'Applicant.Ssn' (social security number) by Applicant.Ssn > text: code that is bound at run time, whose effect cannot be seen, where an ADS is in reach (policy): "
            + "leave it out, or call what is meant through its type",
            diagnostic.GetMessage());
    }

    private static Task InReachAsync(string members) => Verify.ReportsAsync("partial class C\n{\n" + members + "\n}");
}
