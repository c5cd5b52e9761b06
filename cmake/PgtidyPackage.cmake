# The Debian package: `cpack -G DEB` in a release build, or `./dev package`.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "pgtidy developers <developers@pgtidy.example>")
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
include(CPack)
